package snippets.httptimeoutmissing.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;

/** A property of the request may be a timeout. */
public final class PropertyOfRequest {

  private final Client client = ClientBuilder.newClient();

  public String get(String address) {
    return client
        .target(address)
        .request()
        .property("jersey.config.client.readTimeout", 1_000)
        .get(String.class);
  }
}
