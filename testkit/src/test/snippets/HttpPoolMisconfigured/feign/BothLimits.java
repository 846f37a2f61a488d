package snippets.httppoolmisconfigured.feign;

import feign.Client;
import okhttp3.Dispatcher;

/** Both are set. */
public final class BothLimits {

  public Client client() {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(200);
    dispatcher.setMaxRequestsPerHost(100);
    return new feign.okhttp.OkHttpClient(
        new okhttp3.OkHttpClient.Builder().dispatcher(dispatcher).build());
  }
}
