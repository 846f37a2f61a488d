package snippets.httptimeoutmissing.jaxrs;

import jakarta.inject.Inject;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.WebTarget;

/** Whoever makes the client knows its timeouts. */
public final class ClientInjected {

  private final Client client;
  @Inject private WebTarget stock;

  public ClientInjected(Client client) {
    this.client = client;
  }

  public String get(String address) {
    return client.target(address).request().get(String.class) + stock.request().get(String.class);
  }
}
