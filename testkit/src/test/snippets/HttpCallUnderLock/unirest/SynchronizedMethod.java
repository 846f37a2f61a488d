package snippets.httpcallunderlock.unirest;

import kong.unirest.core.UnirestInstance;

/** The monitor is held for as long as the server takes. */
public final class SynchronizedMethod {

  private final UnirestInstance unirest;

  public SynchronizedMethod(UnirestInstance unirest) {
    this.unirest = unirest;
  }

  public synchronized String get(String uri) {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return unirest.get(uri).asString().getBody();
  }
}
