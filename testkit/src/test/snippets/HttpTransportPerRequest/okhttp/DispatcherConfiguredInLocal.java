package snippets.httptransportperrequest.okhttp;

import okhttp3.Callback;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** A dispatcher with its own limits for a single call. */
public final class DispatcherConfiguredInLocal {

  private final OkHttpClient client;

  public DispatcherConfiguredInLocal(OkHttpClient client) {
    this.client = client;
  }

  public void send(Request request, Callback callback) {
    // BUG: Diagnostic contains: [HttpTransportPerRequest]
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequestsPerHost(1);
    OkHttpClient limited = client.newBuilder().dispatcher(dispatcher).build();
    limited.newCall(request).enqueue(callback);
  }
}
