package snippets.httpretryunbounded.jaxrsjavax;

import javax.ws.rs.ServiceUnavailableException;
import javax.ws.rs.client.WebTarget;

/** The server says when to come again, and that is waited for. */
public abstract class OnlySomeFailures {

  private final WebTarget target;

  protected OnlySomeFailures(WebTarget target) {
    this.target = target;
  }

  protected abstract void waitFor(String time);

  public String get() {
    while (true) {
      try {
        return target.request().get(String.class);
      } catch (ServiceUnavailableException e) {
        waitFor(e.getResponse().getHeaderString("Retry-After"));
      }
    }
  }
}
