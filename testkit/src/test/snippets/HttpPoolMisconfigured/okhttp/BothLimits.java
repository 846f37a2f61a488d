package snippets.httppoolmisconfigured.okhttp;

import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** Both are set. */
public final class BothLimits {

  public OkHttpClient client() {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(200);
    dispatcher.setMaxRequestsPerHost(100);
    return new OkHttpClient.Builder().dispatcher(dispatcher).build();
  }
}
