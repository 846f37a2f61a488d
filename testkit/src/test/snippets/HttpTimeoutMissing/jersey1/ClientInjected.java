package snippets.httptimeoutmissing.jersey1;

import com.sun.jersey.api.client.Client;
import com.sun.jersey.api.client.WebResource;

/** Whoever made it may have bounded it. */
public final class ClientInjected {

  private final Client client;
  private final WebResource stock;

  public ClientInjected(Client client, WebResource stock) {
    this.client = client;
    this.stock = stock;
  }

  public String get(String address) {
    return client.resource(address).get(String.class) + stock.get(String.class);
  }
}
