package snippets.httpclientperrequest.vertx;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;

/** A pool for each call. */
public final class CreatedPerCall {

  private final Vertx vertx;

  public CreatedPerCall(Vertx vertx) {
    this.vertx = vertx;
  }

  public Future<String> get(String host) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    WebClient client = WebClient.create(vertx);
    return client.get(443, host, "/").send().map(response -> response.bodyAsString());
  }
}
