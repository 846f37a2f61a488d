package snippets.httpretryunsafe.vertx;

import io.vertx.core.Future;
import io.vertx.ext.web.client.WebClient;

/** What is created may be there twice. */
public final class PostInLoop {

  private final WebClient client;

  public PostInLoop(WebClient client) {
    this.client = client;
  }

  public String send(String uri) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpRetryUnsafe]
        return Future.await(client.postAbs(uri).send()).bodyAsString();
      } catch (IllegalStateException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
