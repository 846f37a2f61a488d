package snippets.httptimeoutmissing.jersey1;

import com.sun.jersey.api.client.Client;
import java.util.Map;

/** Both by their keys, in the map of the client. */
public final class PropertiesOfClient {

  private static final String READ = "com.sun.jersey.client.property.readTimeout";

  private final Client client = Client.create();

  public PropertiesOfClient(int millis) {
    Map<String, Object> properties = client.getProperties();
    properties.put("com.sun.jersey.client.property.connectTimeout", millis);
    properties.put(READ, millis);
  }

  public String get(String address) {
    return client.resource(address).get(String.class);
  }
}
