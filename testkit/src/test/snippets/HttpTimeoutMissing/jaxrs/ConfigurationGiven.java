package snippets.httptimeoutmissing.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Configuration;

/** The configuration comes from outside, with its timeouts. */
public final class ConfigurationGiven {

  private final Client client;

  public ConfigurationGiven(Configuration configuration) {
    client = ClientBuilder.newClient(configuration);
  }

  public String get(String address) {
    return client.target(address).request().get(String.class);
  }
}
