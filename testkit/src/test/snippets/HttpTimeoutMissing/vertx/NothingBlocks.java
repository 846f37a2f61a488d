package snippets.httptimeoutmissing.vertx;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;

/** No thread waits for the response. */
public final class NothingBlocks {

  private final WebClient client;

  public NothingBlocks(Vertx vertx) {
    client = WebClient.create(vertx);
  }

  public Future<String> get(String uri) {
    return client.getAbs(uri).send().map(response -> response.bodyAsString());
  }
}
