package snippets.httpresponsenotclosed.jaxrs;

import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;

/** An answer without a body has released its connection. */
public final class AskedForEntity {

  public String roles(WebTarget target) {
    Response response = target.request().get();
    String body = null;
    switch (response.getStatus()) {
      case 200:
        body = response.readEntity(String.class);
        break;
      case 304:
        break;
      case 404:
        if (response.hasEntity()) {
          body = response.readEntity(String.class);
        }
        break;
      default:
        body = response.readEntity(String.class);
        break;
    }
    return body;
  }

  public String early(WebTarget target) {
    Response response = target.request().get();
    if (!response.hasEntity()) {
      return "";
    }
    return response.readEntity(String.class);
  }

  public int length(WebTarget target) {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = target.request().get();
    return response.hasEntity() ? response.getLength() : 0;
  }
}
