package snippets.httpcallunderlock.jaxrs;

import jakarta.ws.rs.client.WebTarget;

/** The monitor is not held while the server is waited for. */
public final class OtherMethodSynchronized {

  private final WebTarget target;

  public OtherMethodSynchronized(WebTarget target) {
    this.target = target;
  }

  public String get() {
    return target.request().get(String.class);
  }

  public synchronized String last() {
    return toString();
  }
}
