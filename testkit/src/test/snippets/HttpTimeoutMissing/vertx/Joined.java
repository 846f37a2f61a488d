package snippets.httptimeoutmissing.vertx;

import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;

/** The caller waits, and nothing bounds the wait. */
public final class Joined {

  private final WebClient client;

  public Joined(Vertx vertx) {
    client = WebClient.create(vertx);
  }

  public int status(String uri) {
    return client
        .getAbs(uri)
        .putHeader("Accept", "text/plain")
        .send()
        .toCompletionStage()
        .toCompletableFuture()
        // BUG: Diagnostic contains: [HttpTimeoutMissing]
        .join()
        .statusCode();
  }
}
