package snippets.httptimeoutmissing.jersey1;

import com.sun.jersey.api.client.Client;
import com.sun.jersey.api.client.config.ClientConfig;

/** The configuration may have both. */
public final class ConfigurationGiven {

  private final Client client;

  public ConfigurationGiven(ClientConfig config) {
    client = Client.create(config);
  }

  public String get(String address) {
    return client.resource(address).get(String.class);
  }
}
