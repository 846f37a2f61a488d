package snippets.httptimeoutmissing.jaxrsjavax;

import javax.ws.rs.client.Client;
import javax.ws.rs.client.ClientBuilder;

/** Both properties are set. */
public final class PropertiesOfBoth {

  private final Client client;

  public PropertiesOfBoth() {
    client = ClientBuilder.newClient();
    client.property("jersey.config.client.connectTimeout", 2_000);
    client.property("jersey.config.client.readTimeout", 5_000);
  }

  public String get(String address) {
    return client.target(address).request().get(String.class);
  }
}
