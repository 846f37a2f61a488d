package snippets.httpresponsenotclosed.jaxrsjavax;

import javax.ws.rs.client.WebTarget;
import javax.ws.rs.core.Response;

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
