package snippets.httpclientinloop.okhttp;

import java.util.List;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Asynchronous calls do not make it cheaper. */
public final class EnqueueInLoop {

  public void fanOut(List<Request> requests, Callback callback) {
    for (Request request : requests) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      OkHttpClient client = new OkHttpClient();
      client.newCall(request).enqueue(callback);
    }
  }
}
