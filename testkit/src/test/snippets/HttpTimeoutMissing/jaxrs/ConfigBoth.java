package snippets.httptimeoutmissing.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import org.glassfish.jersey.client.ClientConfig;
import org.glassfish.jersey.client.ClientProperties;

/** The configuration bounds both. */
public final class ConfigBoth {

  private final Client client;

  public ConfigBoth() {
    ClientConfig config = new ClientConfig();
    config.property(ClientProperties.CONNECT_TIMEOUT, 2_000);
    config.property(ClientProperties.READ_TIMEOUT, 5_000);
    client = ClientBuilder.newClient(config);
  }

  public String get(String address) {
    return client.target(address).request().get(String.class);
  }
}
