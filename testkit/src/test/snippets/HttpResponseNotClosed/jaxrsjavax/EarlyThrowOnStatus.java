package snippets.httpresponsenotclosed.jaxrsjavax;

import javax.ws.rs.client.WebTarget;
import javax.ws.rs.core.Response;
import java.io.IOException;

/** An error response is never read, nor closed. */
public final class EarlyThrowOnStatus {

  public String get(WebTarget target) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = target.request().get();
    if (response.getStatus() != 200) {
      throw new IOException("status " + response.getStatus());
    }
    return response.readEntity(String.class);
  }
}
