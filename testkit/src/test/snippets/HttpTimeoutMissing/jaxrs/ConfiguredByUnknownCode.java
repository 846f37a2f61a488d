package snippets.httptimeoutmissing.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.function.Consumer;

/** Code out of sight may set timeouts. */
public final class ConfiguredByUnknownCode {

  private final Client client = ClientBuilder.newClient();

  public ConfiguredByUnknownCode(Consumer<Client> setup) {
    setup.accept(client);
  }

  public String get(String address) {
    return client.target(address).request().get(String.class);
  }
}
