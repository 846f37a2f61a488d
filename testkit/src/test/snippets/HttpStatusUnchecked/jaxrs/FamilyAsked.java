package snippets.httpstatusunchecked.jaxrs;

import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The family of the status is asked for. */
public final class FamilyAsked {

  private final WebTarget target;

  public FamilyAsked(WebTarget target) {
    this.target = target;
  }

  public Map<?, ?> get() {
    try (Response response = target.request().get()) {
      if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
        throw new IllegalStateException("status " + response.getStatus());
      }
      return response.readEntity(Map.class);
    }
  }
}
