package across.clientforsuperclass;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;

/** Has an object of its own that keeps the client. */
final class Names {
  private final Remote remote;

  Names(Vertx vertx) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    this.remote = new Remote(WebClient.create(vertx));
  }

  Future<String> all() {
    return remote.fetch("/names");
  }
}
