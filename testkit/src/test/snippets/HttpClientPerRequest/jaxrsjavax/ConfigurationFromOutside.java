package snippets.httpclientperrequest.jaxrsjavax;

import javax.ws.rs.client.Client;
import javax.ws.rs.client.ClientBuilder;
import javax.ws.rs.core.Configuration;

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
