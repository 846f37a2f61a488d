package snippets.httpclientperrequest.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.function.Supplier;

/** Wherever a builder is from, what it builds is another client. */
public final class BuilderOfOthers {

  private final Supplier<ClientBuilder> builders;

  public BuilderOfOthers(Supplier<ClientBuilder> builders) {
    this.builders = builders;
  }

  public String get(String address) {
    ClientBuilder builder = builders.get();
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    Client client = builder.build();
    return client.target(address).request().get(String.class);
  }
}
