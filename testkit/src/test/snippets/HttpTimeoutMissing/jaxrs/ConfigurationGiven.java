package snippets.httptimeoutmissing.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Configuration;

/** The configuration may have timeouts. */
public final class ConfigurationGiven {

  private final Client first;
  private final Client second;

  public ConfigurationGiven(Configuration configuration) {
    first = ClientBuilder.newClient(configuration);
    second = ClientBuilder.newBuilder().withConfig(configuration).build();
  }

  public String get(String address) {
    return first.target(address).request().get(String.class)
        + second.target(address).request().get(String.class);
  }
}
