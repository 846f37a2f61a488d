package snippets.httpresponsenotclosed.jaxrs;

import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;

/** Closed on every path. */
public final class ClosedInFinally {

  public String put(WebTarget target, byte[] data) {
    Response response = null;
    try {
      response = target.request().put(Entity.entity(data, "application/octet-stream"));
      return response.getHeaderString("ETag");
    } finally {
      if (response != null) {
        response.close();
      }
    }
  }
}
