package snippets.httpresponsenotclosed.jaxrs;

import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;

/** The response of a HEAD request has no body. */
public final class HeadOnly {

  public boolean exists(WebTarget target) {
    Response response = target.request().head();
    Response again = target.request().method("HEAD");
    return response.getStatus() == 200 && again.getStatus() == 200;
  }
}
