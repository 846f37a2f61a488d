package snippets.httpclientperrequest.jaxrs;

import jakarta.ws.rs.client.Client;
import org.glassfish.jersey.client.JerseyClientBuilder;

/** The builder and the short cut of an implementation. */
public final class JerseyBuilder {

  private final Client kept = new JerseyClientBuilder().build().property("read.timeout", 1_000);

  public String built(String address) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    Client client = new JerseyClientBuilder().build();
    return client.target(address).request().get(String.class);
  }

  public String created(String address) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    Client client = JerseyClientBuilder.createClient();
    try {
      return client.target(address).request().get(String.class);
    } finally {
      client.close();
    }
  }

  public String kept(String address) {
    return kept.target(address).request().get(String.class);
  }
}
