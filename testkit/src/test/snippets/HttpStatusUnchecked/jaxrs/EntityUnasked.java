package snippets.httpstatusunchecked.jaxrs;

import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The entity of an error is read as one of success. */
public final class EntityUnasked {

  private final WebTarget target;

  public EntityUnasked(WebTarget target) {
    this.target = target;
  }

  public Map<?, ?> get() {
    try (Response response = target.request().get()) {
      // BUG: Diagnostic contains: [HttpStatusUnchecked]
      return response.readEntity(Map.class);
    }
  }
}
