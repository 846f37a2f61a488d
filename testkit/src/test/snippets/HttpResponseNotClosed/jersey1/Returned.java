package snippets.httpresponsenotclosed.jersey1;

import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.WebResource;

/** The caller closes it. */
public final class Returned {

  public ClientResponse get(WebResource resource) {
    ClientResponse response = resource.accept("text/plain").get(ClientResponse.class);
    if (response.getStatus() == 204) {
      response.close();
    }
    return response;
  }
}
