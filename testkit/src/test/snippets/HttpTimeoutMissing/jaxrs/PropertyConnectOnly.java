package snippets.httptimeoutmissing.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;

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
