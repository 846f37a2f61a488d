package snippets.httpcallunderlock.jersey1;

import com.sun.jersey.api.client.WebResource;

/** The monitor is held for as long as the server takes. */
public final class SynchronizedMethod {

  private final WebResource resource;

  public SynchronizedMethod(WebResource resource) {
    this.resource = resource;
  }

  public synchronized String get() {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return resource.get(String.class);
  }
}
