package snippets.httpcallunderlock.reactornetty;

import reactor.netty.http.client.HttpClient;

/** The monitor is held for as long as the server takes. */
public final class SynchronizedMethod {

  private final HttpClient client;

  public SynchronizedMethod(HttpClient client) {
    this.client = client;
  }

  public synchronized String get(String uri) {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return client.get().uri(uri).responseContent().aggregate().asString().block();
  }
}
