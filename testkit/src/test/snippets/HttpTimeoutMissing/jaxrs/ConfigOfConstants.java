package snippets.httptimeoutmissing.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import org.glassfish.jersey.client.ClientConfig;
import org.glassfish.jersey.client.ClientProperties;

/** Both properties are set in one chain. */
public final class ConfigOfConstants {

  private static final int CONNECT = 2_000;
  private static final int READ = 5_000;

  private final Client client;

  public ConfigOfConstants() {
    ClientConfig config =
        new ClientConfig()
            .property(ClientProperties.CONNECT_TIMEOUT, CONNECT)
            .property(ClientProperties.READ_TIMEOUT, READ);
    client = ClientBuilder.newClient(config);
  }

  public String get(String address) {
    return client.target(address).request().get(String.class);
  }
}
