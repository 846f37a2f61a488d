package snippets.httppoolmisconfigured.okhttp2;

import com.squareup.okhttp.Dispatcher;
import com.squareup.okhttp.OkHttpClient;

/** Both are set. */
public final class BothLimits {

  public OkHttpClient client() {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(200);
    dispatcher.setMaxRequestsPerHost(100);
    OkHttpClient client = new OkHttpClient();
    client.setDispatcher(dispatcher);
    return client;
  }
}
