package snippets.httpcallunderlock.reactornetty;

import reactor.netty.http.client.HttpClient;

/** The monitor is not held while the server is waited for. */
public final class OtherMethodSynchronized {

  private final HttpClient client;

  public OtherMethodSynchronized(HttpClient client) {
    this.client = client;
  }

  public String get(String uri) {
    return client.get().uri(uri).responseContent().aggregate().asString().block();
  }

  public synchronized String last() {
    return toString();
  }
}
