package snippets.httppoolmisconfigured.okhttp;

import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** 200 calls in all, and 5 to each server. */
public final class RequestsOnly {

  public OkHttpClient client() {
    Dispatcher dispatcher = new Dispatcher();
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    dispatcher.setMaxRequests(200);
    return new OkHttpClient.Builder().dispatcher(dispatcher).build();
  }
}
