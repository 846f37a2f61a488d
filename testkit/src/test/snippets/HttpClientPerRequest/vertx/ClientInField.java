package snippets.httpclientperrequest.vertx;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;

/** One client, many calls. */
public final class ClientInField {

  private final WebClient client;

  public ClientInField(Vertx vertx) {
    client = WebClient.create(vertx);
  }

  public Future<Integer> get(String uri) {
    return client.getAbs(uri).timeout(1_000).send().map(response -> response.statusCode());
  }
}
