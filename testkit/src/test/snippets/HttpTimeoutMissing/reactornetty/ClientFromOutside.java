package snippets.httptimeoutmissing.reactornetty;

import reactor.netty.http.client.HttpClient;

/** Whoever makes the client knows its timeouts. */
public final class ClientFromOutside {

  private final HttpClient client;

  public ClientFromOutside(HttpClient client) {
    this.client = client.keepAlive(true);
  }

  public String get(String address) {
    return client.get().uri(address).responseContent().aggregate().asString().block();
  }
}
