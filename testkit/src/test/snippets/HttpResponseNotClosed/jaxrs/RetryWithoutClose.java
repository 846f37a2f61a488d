package snippets.httpresponsenotclosed.jaxrs;

import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;

/** The second request leaves the first response open. */
public final class RetryWithoutClose {

  public String get(WebTarget target) {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = target.request().get();
    if (response.getStatus() == 503) {
      response = target.request().get();
    }
    return response.readEntity(String.class);
  }
}
