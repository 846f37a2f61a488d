package snippets.httppoolmisconfigured.okhttp2;

import com.squareup.okhttp.Dispatcher;
import com.squareup.okhttp.OkHttpClient;

/** A helper sets the limit of hosts. */
public final class SetByHelper {

  public OkHttpClient client() {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(200);
    widen(dispatcher);
    OkHttpClient client = new OkHttpClient();
    client.setDispatcher(dispatcher);
    return client;
  }

  private static void widen(Dispatcher dispatcher) {
    dispatcher.setMaxRequestsPerHost(100);
  }
}
