package snippets.httptransportperrequest.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.client.WebTarget;

/** A filter of its own for each call: the connections are the client's. */
public final class FeaturePerTarget {

  private final Client client;

  public FeaturePerTarget(Client client) {
    this.client = client;
  }

  public String get(String address, String token) {
    ClientRequestFilter filter = context -> context.getHeaders().add("Authorization", token);
    WebTarget target = client.target(address).register(filter);
    return target.request().get(String.class);
  }
}
