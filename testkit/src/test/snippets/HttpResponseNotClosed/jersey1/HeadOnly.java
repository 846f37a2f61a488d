package snippets.httpresponsenotclosed.jersey1;

import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.WebResource;

/** The response of a HEAD request has no body. */
public final class HeadOnly {

  public boolean exists(WebResource resource) {
    ClientResponse response = resource.head();
    ClientResponse again = resource.method("HEAD", ClientResponse.class);
    return response.getStatus() == 200 && again.getStatus() == 200;
  }
}
