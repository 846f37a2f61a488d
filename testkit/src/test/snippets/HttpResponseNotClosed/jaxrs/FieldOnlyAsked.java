package snippets.httpresponsenotclosed.jaxrs;

import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;

/** The status and a header are all that is asked of the field. */
public final class FieldOnlyAsked {

  private final WebTarget target;
  private Response last;

  public FieldOnlyAsked(WebTarget target) {
    this.target = target;
  }

  public boolean changed(String tag) {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    last = target.request().get();
    return last.getStatus() == 200 && !tag.equals(last.getHeaderString("ETag"));
  }
}
