package snippets.httpcallunderlock.vertx;

import io.vertx.core.Future;
import io.vertx.ext.web.client.WebClient;

/** The monitor is held for as long as the server takes. */
public final class SynchronizedMethod {

  private final WebClient client;

  public SynchronizedMethod(WebClient client) {
    this.client = client;
  }

  public synchronized String get(String uri) {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return Future.await(client.getAbs(uri).send()).bodyAsString();
  }
}
