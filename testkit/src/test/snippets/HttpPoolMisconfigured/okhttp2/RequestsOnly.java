package snippets.httppoolmisconfigured.okhttp2;

import com.squareup.okhttp.Dispatcher;
import com.squareup.okhttp.OkHttpClient;

/** 200 calls in all, and 5 to each server. */
public final class RequestsOnly {

  public OkHttpClient client() {
    Dispatcher dispatcher = new Dispatcher();
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    dispatcher.setMaxRequests(200);
    OkHttpClient client = new OkHttpClient();
    client.setDispatcher(dispatcher);
    return client;
  }
}
