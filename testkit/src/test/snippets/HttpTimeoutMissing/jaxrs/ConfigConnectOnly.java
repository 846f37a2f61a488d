package snippets.httptimeoutmissing.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import org.glassfish.jersey.client.ClientConfig;
import org.glassfish.jersey.client.ClientProperties;

/** The configuration bounds the connection, and not the answer. */
public final class ConfigConnectOnly {

  private final Client client;

  public ConfigConnectOnly() {
    ClientConfig config = new ClientConfig();
    config.property(ClientProperties.CONNECT_TIMEOUT, 2_000);
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    client = ClientBuilder.newClient(config);
  }

  public String get(String address) {
    return client.target(address).request().get(String.class);
  }
}
