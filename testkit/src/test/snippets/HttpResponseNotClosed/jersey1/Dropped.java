package snippets.httpresponsenotclosed.jersey1;

import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.WebResource;

/** Nobody looks at the response. */
public final class Dropped {

  public void post(WebResource resource, String text) {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    resource.type("text/plain").post(ClientResponse.class, text);
  }
}
