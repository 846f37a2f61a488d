package snippets.httptimeoutmissing.jersey1;

import com.sun.jersey.api.client.Client;
import com.sun.jersey.api.client.config.ClientConfig;
import com.sun.jersey.api.client.config.DefaultClientConfig;

/** Both by their keys, before the client is made. */
public final class PropertiesOfConfiguration {

  private final Client client;

  public PropertiesOfConfiguration() {
    ClientConfig config = new DefaultClientConfig();
    config.getProperties().put(ClientConfig.PROPERTY_CONNECT_TIMEOUT, 2_000);
    config.getProperties().put(ClientConfig.PROPERTY_READ_TIMEOUT, 5_000);
    client = Client.create(config);
  }

  public String get(String address) {
    return client.resource(address).get(String.class);
  }
}
