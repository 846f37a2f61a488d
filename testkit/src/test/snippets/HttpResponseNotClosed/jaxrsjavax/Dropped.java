package snippets.httpresponsenotclosed.jaxrsjavax;

import javax.ws.rs.client.Entity;
import javax.ws.rs.client.WebTarget;

/** Nobody looks at the response. */
public final class Dropped {

  public void post(WebTarget target, String text) {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    target.request().post(Entity.text(text));
  }
}
