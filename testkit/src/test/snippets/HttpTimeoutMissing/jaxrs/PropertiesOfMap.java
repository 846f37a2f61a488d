package snippets.httptimeoutmissing.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.Map;

/** The properties come from a map: a function of the client sets each. */
public final class PropertiesOfMap {

  private final Client client;

  public PropertiesOfMap(Map<String, Object> settings) {
    client = ClientBuilder.newClient();
    settings.forEach(client::property);
  }

  public String get(String uri) {
    return client.target(uri).request().get(String.class);
  }
}
