package snippets.httpresponsenotclosed.jersey1;

import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.WebResource;

/** Whether there is a body is asked by reading: one that is empty is at its end then. */
public final class AskedForEntity {

  public String refusal(WebResource resource) {
    ClientResponse response = resource.accept("text/plain").get(ClientResponse.class);
    return response.hasEntity() ? response.getEntity(String.class) : null;
  }

  public String early(WebResource resource) {
    ClientResponse response = resource.accept("text/plain").get(ClientResponse.class);
    if (!response.hasEntity()) {
      return "";
    }
    return response.getEntity(String.class);
  }

  public boolean isThere(WebResource resource) {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    ClientResponse response = resource.accept("text/plain").get(ClientResponse.class);
    return response.hasEntity();
  }
}
