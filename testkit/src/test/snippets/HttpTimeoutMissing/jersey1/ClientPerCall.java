package snippets.httptimeoutmissing.jersey1;

import com.sun.jersey.api.client.Client;
import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.WebResource;

/** Made for one call, and for it alone. */
public final class ClientPerCall {

  public int status(String address) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    Client client = new Client();
    WebResource resource = client.resource(address);
    ClientResponse response = resource.head();
    return response.getStatus();
  }
}
