package snippets.httpresponsenotclosed.jersey1;

import com.sun.jersey.api.client.Client;
import com.sun.jersey.api.client.ClientResponse;

/** A status needs no body, but leaves it on the connection. */
public final class OnlyStatus {

  private final Client client;

  public OnlyStatus(Client client) {
    this.client = client;
  }

  public boolean isThere(String address) {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    ClientResponse response = client.resource(address).get(ClientResponse.class);
    return response.getStatus() == 200;
  }
}
