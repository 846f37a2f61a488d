package snippets.httpresponsenotclosed.jaxrs;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;

/** The exception takes the response along. */
public final class ThrownWithResponse {

  public String get(WebTarget target) {
    Response response = target.request().get();
    if (response.getStatus() >= 400) {
      throw new WebApplicationException(response);
    }
    return response.readEntity(String.class);
  }
}
