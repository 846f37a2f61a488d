package snippets.httpresponsenotclosed.jersey1;

import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.WebResource;

/** Read to its end, and closed. */
public final class Buffered {

  public String text(WebResource resource) {
    ClientResponse response = resource.get(ClientResponse.class);
    response.bufferEntity();
    return response.getStatus() == 200 ? response.getEntity(String.class) : "";
  }
}
