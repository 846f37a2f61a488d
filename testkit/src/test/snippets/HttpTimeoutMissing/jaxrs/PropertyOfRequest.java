package snippets.httptimeoutmissing.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;

/** A property of the request is a time to read: none bounds the connect. */
public final class PropertyOfRequest {

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final Client client = ClientBuilder.newClient();

  public String get(String address) {
    return client
        .target(address)
        .request()
        .property("jersey.config.client.readTimeout", 1_000)
        .get(String.class);
  }
}
