package snippets.httptimeoutmissing.jersey1;

import com.sun.jersey.api.client.Client;
import java.util.function.Consumer;

/** What the setup does is not in sight. */
public final class ConfiguredByUnknownCode {

  private final Client client = Client.create();

  public ConfiguredByUnknownCode(Consumer<Client> setup) {
    setup.accept(client);
  }

  public String get(String address) {
    return client.resource(address).get(String.class);
  }
}
