package snippets.httpclientperrequest.okhttp;

import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** The client's threads stay for a minute after the callback. */
public final class EnqueueLocalClient {

  public void track(Request event, Callback callback) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    OkHttpClient client = new OkHttpClient();
    client.newCall(event).enqueue(callback);
  }
}
