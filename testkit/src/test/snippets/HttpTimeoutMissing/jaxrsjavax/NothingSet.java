package snippets.httptimeoutmissing.jaxrsjavax;

import javax.ws.rs.client.Client;
import javax.ws.rs.client.ClientBuilder;

/** Neither Jersey nor RESTEasy has a timeout by default. */
public final class NothingSet {

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final Client client = ClientBuilder.newClient();

  public String get(String address) {
    return client.target(address).path("status").request().get(String.class);
  }

  public String find(String address, String name) {
    return client.target(address).queryParam("name", name).request().get(String.class);
  }
}
