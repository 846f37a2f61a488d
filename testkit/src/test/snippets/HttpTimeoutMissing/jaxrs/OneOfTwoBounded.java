package snippets.httptimeoutmissing.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;

/** A property of one request bounds no other. */
public final class OneOfTwoBounded {

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final Client client = ClientBuilder.newClient();

  public String unbounded(String uri) {
    return client.target(uri).request().get(String.class);
  }

  public String bounded(String uri) {
    return client
        .target(uri)
        .request()
        .property("jersey.config.client.connectTimeout", 1_000)
        .property("jersey.config.client.readTimeout", 5_000)
        .get(String.class);
  }
}
