package snippets.httpcallunderlock.unirest;

import kong.unirest.core.UnirestInstance;

/** The monitor is not held while the server is waited for. */
public final class OtherMethodSynchronized {

  private final UnirestInstance unirest;

  public OtherMethodSynchronized(UnirestInstance unirest) {
    this.unirest = unirest;
  }

  public String get(String uri) {
    return unirest.get(uri).asString().getBody();
  }

  public synchronized String last() {
    return toString();
  }
}
