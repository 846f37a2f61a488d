package snippets.httpcallunderlock.vertx;

import io.vertx.core.Future;
import io.vertx.ext.web.client.WebClient;

/** The monitor is not held while the server is waited for. */
public final class OtherMethodSynchronized {

  private final WebClient client;

  public OtherMethodSynchronized(WebClient client) {
    this.client = client;
  }

  public String get(String uri) {
    return Future.await(client.getAbs(uri).send()).bodyAsString();
  }

  public synchronized String last() {
    return toString();
  }
}
