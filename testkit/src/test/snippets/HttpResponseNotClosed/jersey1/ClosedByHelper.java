package snippets.httpresponsenotclosed.jersey1;

import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.WebResource;

/** A method of its own closes it. */
public final class ClosedByHelper {

  public int status(WebResource resource) {
    ClientResponse response = resource.get(ClientResponse.class);
    int status = response.getStatus();
    release(response);
    return status;
  }

  private static void release(ClientResponse response) {
    if (response != null) {
      response.close();
    }
  }
}
