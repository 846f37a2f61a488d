package snippets.httpresponsenotclosed.jaxrs;

import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;

/** The helper closes what it refuses. */
public final class CheckedByHelper {

  public String get(WebTarget target) {
    Response response = target.request().get();
    check(response);
    return response.readEntity(String.class);
  }

  private static void check(Response response) {
    if (response.getStatus() >= 400) {
      response.close();
      throw new IllegalStateException("status " + response.getStatus());
    }
  }
}
