package snippets.httpclientperrequest.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Configuration;

/** The configuration may carry a shared connection manager. */
public final class ConfigurationFromOutside {

  private final Configuration configuration;

  public ConfigurationFromOutside(Configuration configuration) {
    this.configuration = configuration;
  }

  public String get(String address) {
    Client client = ClientBuilder.newBuilder().withConfig(configuration).build();
    return client.target(address).request().get(String.class);
  }
}
