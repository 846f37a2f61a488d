package snippets.httppoolmisconfigured.feign;

import feign.Client;
import okhttp3.Dispatcher;

/** 200 calls in all, and 5 to each server. */
public final class RequestsOnly {

  public Client client() {
    Dispatcher dispatcher = new Dispatcher();
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    dispatcher.setMaxRequests(200);
    return new feign.okhttp.OkHttpClient(
        new okhttp3.OkHttpClient.Builder().dispatcher(dispatcher).build());
  }
}
