package snippets.httptimeoutmissing.jaxrsjavax;

import javax.ws.rs.client.Client;
import javax.ws.rs.client.ClientBuilder;

/** One of the two properties is set. */
public final class PropertyConnectOnly {

  private final Client client;

  public PropertyConnectOnly() {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    client = ClientBuilder.newClient();
    client.property("jersey.config.client.connectTimeout", 2_000);
  }

  public String get(String address) {
    return client.target(address).request().get(String.class);
  }
}
