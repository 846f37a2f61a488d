package snippets.httppoolmisconfigured.okhttp;

import okhttp3.OkHttpClient;

/** Through the client that has it. */
public final class DispatcherOfClient {

  public OkHttpClient client() {
    OkHttpClient client = new OkHttpClient();
    client.dispatcher().setMaxRequests(128);
    client.dispatcher().setMaxRequestsPerHost(32);
    return client;
  }
}
