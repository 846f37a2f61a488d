package snippets.httpresponsenotclosed.jaxrs;

import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;

/** The status does not read the body. */
public final class OnlyStatus {

  public boolean delete(WebTarget target, String id) {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = target.path(id).request().delete();
    return response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL;
  }
}
