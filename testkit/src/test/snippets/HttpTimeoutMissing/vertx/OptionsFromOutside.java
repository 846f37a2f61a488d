package snippets.httptimeoutmissing.vertx;

import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;

/** The options may have timeouts. */
public final class OptionsFromOutside {

  private final WebClient client;

  public OptionsFromOutside(Vertx vertx, WebClientOptions options) {
    client = WebClient.create(vertx, options);
  }

  public int status(String uri) {
    return client.getAbs(uri).send().toCompletionStage().toCompletableFuture().join().statusCode();
  }
}
