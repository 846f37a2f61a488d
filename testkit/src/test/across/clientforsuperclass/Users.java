package across.clientforsuperclass;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;

final class Users extends Remote {
  Users(Vertx vertx) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    super(WebClient.create(vertx));
  }

  Future<String> name(String id) {
    return fetch("/users/" + id);
  }
}
