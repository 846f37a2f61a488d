package snippets.httpresponsenotclosed.jaxrs;

import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;

/** The caller closes. */
public final class Returned {

  public Response fetch(WebTarget target, String name) {
    Response response = target.path(name).request().get();
    response.bufferEntity();
    return response;
  }

  public Response forward(WebTarget target) {
    return target.request().get();
  }
}
