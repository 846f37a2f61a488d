package snippets.httptransportperrequest.okhttp;

import okhttp3.Callback;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Each dispatcher starts threads of its own. */
public final class NewDispatcherPerCall {

  private final OkHttpClient client;

  public NewDispatcherPerCall(OkHttpClient client) {
    this.client = client;
  }

  public void send(Request request, Callback callback) {
    OkHttpClient.Builder builder = client.newBuilder();
    // BUG: Diagnostic contains: [HttpTransportPerRequest]
    builder.dispatcher(new Dispatcher());
    builder.build().newCall(request).enqueue(callback);
  }
}
