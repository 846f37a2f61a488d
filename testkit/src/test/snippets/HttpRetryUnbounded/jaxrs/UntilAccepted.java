package snippets.httpretryunbounded.jaxrs;

import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;

/** The end is a status, and nothing else. */
public final class UntilAccepted {

  private final WebTarget target;

  public UntilAccepted(WebTarget target) {
    this.target = target;
  }

  public String state(String job) {
    Response response = null;
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    do {
      if (response != null) {
        response.close();
      }
      response = target.path(job).request().get();
    } while (response.getStatus() >= 500);
    try (Response last = response) {
      return last.readEntity(String.class);
    }
  }
}
