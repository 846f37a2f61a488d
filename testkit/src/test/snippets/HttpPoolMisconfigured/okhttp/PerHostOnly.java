package snippets.httppoolmisconfigured.okhttp;

import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** More to each server, no more in all. */
public final class PerHostOnly {

  public OkHttpClient client() {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequestsPerHost(64);
    return new OkHttpClient.Builder().dispatcher(dispatcher).build();
  }
}
