package snippets.httptimeoutmissing.vertx;

import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import java.util.concurrent.ExecutionException;

/** The request has the timeout. */
public final class RequestTimeout {

  private final WebClient client;

  public RequestTimeout(Vertx vertx) {
    client = WebClient.create(vertx);
  }

  public int status(String uri) throws ExecutionException, InterruptedException {
    return client
        .getAbs(uri)
        .timeout(5_000)
        .send()
        .toCompletionStage()
        .toCompletableFuture()
        .get()
        .statusCode();
  }
}
