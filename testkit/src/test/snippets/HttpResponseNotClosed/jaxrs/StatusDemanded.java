package snippets.httpresponsenotclosed.jaxrs;

import com.google.common.base.Verify;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;

/** A verification throws, and nobody closes then. */
public final class StatusDemanded {

  private final WebTarget target;

  public StatusDemanded(WebTarget target) {
    this.target = target;
  }

  public String order(String id) {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = target.path(id).request().get();
    Verify.verify(response.getStatus() == 200, "no order %s", id);
    return response.readEntity(String.class);
  }

  public String readEither(String id) {
    Response response = target.path(id).request().get();
    String order = response.readEntity(String.class);
    Verify.verify(response.getStatus() == 200, "no order %s: %s", id, order);
    return order;
  }
}
