package snippets.httptimeoutmissing.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;

/** The builder may have timeouts already. */
public final class BuilderFromOutside {

  private final Client client;

  public BuilderFromOutside(ClientBuilder builder) {
    client = builder.register(String.class).build();
  }

  public String get(String address) {
    return client.target(address).request().get(String.class);
  }
}
