package snippets.httpcallunderlock.jaxrs;

import jakarta.ws.rs.client.WebTarget;

/** The monitor is held for as long as the server takes. */
public final class SynchronizedMethod {

  private final WebTarget target;

  public SynchronizedMethod(WebTarget target) {
    this.target = target;
  }

  public synchronized String get() {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return target.request().get(String.class);
  }
}
