package snippets.httptimeoutmissing.jaxrsjavax;

import javax.ws.rs.client.Client;
import javax.ws.rs.client.ClientBuilder;

/** The timeouts are properties of the implementation. */
public final class ImplementationProperties {

  private static final String READ = "jersey.config.client.readTimeout";

  private final Client client = ClientBuilder.newClient();

  public ImplementationProperties(int millis) {
    client.property("jersey.config.client.connectTimeout", millis);
    client.property(READ, millis);
  }

  public String get(String address) {
    return client.target(address).request().get(String.class);
  }
}
