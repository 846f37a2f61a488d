package snippets.httpresponsenotclosed.jersey1;

import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.WebResource;
import java.io.IOException;

/** An error response is never read, nor closed. */
public final class EarlyThrowOnStatus {

  public String get(WebResource resource) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    ClientResponse response = resource.accept("application/json").get(ClientResponse.class);
    if (response.getClientResponseStatus() != ClientResponse.Status.OK) {
      throw new IOException("status " + response.getStatus());
    }
    return response.getEntity(String.class);
  }
}
