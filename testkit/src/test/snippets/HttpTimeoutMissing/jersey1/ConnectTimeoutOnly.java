package snippets.httptimeoutmissing.jersey1;

import com.sun.jersey.api.client.Client;
import com.sun.jersey.api.client.config.ClientConfig;
import com.sun.jersey.api.client.config.DefaultClientConfig;

/** The answer is not bounded. */
public final class ConnectTimeoutOnly {

  private final Client client;

  public ConnectTimeoutOnly() {
    ClientConfig config = new DefaultClientConfig();
    config.getProperties().put(ClientConfig.PROPERTY_CONNECT_TIMEOUT, 2_000);
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    client = Client.create(config);
  }

  public String get(String address) {
    return client.resource(address).get(String.class);
  }
}
