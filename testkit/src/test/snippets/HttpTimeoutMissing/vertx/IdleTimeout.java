package snippets.httptimeoutmissing.vertx;

import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;

/** A connection that is idle for so long is closed. */
public final class IdleTimeout {

  private final WebClient client;

  public IdleTimeout(Vertx vertx) {
    client = WebClient.create(vertx, new WebClientOptions().setIdleTimeout(10));
  }

  public int status(String uri) {
    return client.getAbs(uri).send().toCompletionStage().toCompletableFuture().join().statusCode();
  }
}
