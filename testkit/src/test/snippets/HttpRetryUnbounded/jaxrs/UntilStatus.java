package snippets.httpretryunbounded.jaxrs;

import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;

/** The status of the answer ends the loop. */
public final class UntilStatus {

  private final WebTarget target;

  public UntilStatus(WebTarget target) {
    this.target = target;
  }

  public String get() {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try (Response response = target.request().get()) {
        if (response.getStatus() == 200) {
          return response.readEntity(String.class);
        }
      }
    }
  }
}
