package snippets.httpstatusunchecked.jaxrs;

import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;

/** The status is compared with a constant of the library. */
public final class InfoCompared {

  private final WebTarget target;

  public InfoCompared(WebTarget target) {
    this.target = target;
  }

  public int open(String shop) {
    try (Response response = target.queryParam("shop", shop).request().get()) {
      if (Response.Status.NOT_FOUND.equals(response.getStatusInfo().toEnum())) {
        return 0;
      }
      return response.readEntity(Integer.class);
    }
  }
}
