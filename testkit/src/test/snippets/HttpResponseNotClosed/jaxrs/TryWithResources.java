package snippets.httpresponsenotclosed.jaxrs;

import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;

/** Closed by the statement. */
public final class TryWithResources {

  public int status(WebTarget target) {
    try (Response response = target.request().get()) {
      return response.getStatus();
    }
  }
}
