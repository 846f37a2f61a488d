package snippets.httpresponsenotclosed.jersey1;

import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.WebResource;
import java.util.List;

/** Each turn leaves one open. */
public final class ResponseInLoop {

  public int failures(List<WebResource> resources) {
    int failures = 0;
    for (WebResource resource : resources) {
      // BUG: Diagnostic contains: [HttpResponseNotClosed]
      ClientResponse response = resource.delete(ClientResponse.class);
      if (response.getStatus() >= 400) {
        failures++;
      }
    }
    return failures;
  }
}
