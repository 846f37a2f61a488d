package snippets.httptimeoutmissing.jersey1;

import com.sun.jersey.api.client.Client;
import com.sun.jersey.api.client.config.ClientConfig;
import com.sun.jersey.api.client.config.DefaultClientConfig;

/** A helper makes each client with both. */
public final class FactoryOfBounded {

  public String get(String address) {
    return create(3_000).resource(address).get(String.class);
  }

  private static Client create(int millis) {
    ClientConfig config = new DefaultClientConfig();
    config.getProperties().put(ClientConfig.PROPERTY_CONNECT_TIMEOUT, millis);
    config.getProperties().put(ClientConfig.PROPERTY_READ_TIMEOUT, millis);
    return Client.create(config);
  }
}
