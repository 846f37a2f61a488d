package snippets.httptimeoutmissing.jetty;

import org.eclipse.jetty.client.HttpClient;

/** Whoever makes the client knows its timeouts. */
public final class ClientFromOutside {

  private final HttpClient client;

  public ClientFromOutside(HttpClient client) {
    this.client = client;
  }

  public int get(String address) throws Exception {
    return client.newRequest(address).send().getStatus();
  }
}
