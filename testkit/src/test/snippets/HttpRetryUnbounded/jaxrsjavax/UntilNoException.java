package snippets.httpretryunbounded.jaxrsjavax;

import javax.ws.rs.WebApplicationException;
import javax.ws.rs.client.WebTarget;

/** A typed answer throws at a bad status, and the loop goes on. */
public final class UntilNoException {

  private final WebTarget target;

  public UntilNoException(WebTarget target) {
    this.target = target;
  }

  public String get() {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try {
        return target.request().get(String.class);
      } catch (WebApplicationException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
