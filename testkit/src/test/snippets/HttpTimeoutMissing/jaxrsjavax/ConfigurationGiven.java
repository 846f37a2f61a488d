package snippets.httptimeoutmissing.jaxrsjavax;

import javax.ws.rs.client.Client;
import javax.ws.rs.client.ClientBuilder;
import javax.ws.rs.core.Configuration;

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
