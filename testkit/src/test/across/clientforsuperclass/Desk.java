package across.clientforsuperclass;

import io.vertx.core.Future;
import io.vertx.core.Vertx;

final class Desk {
  private final Vertx vertx;

  Desk(Vertx vertx) {
    this.vertx = vertx;
  }

  Future<String> greet(String id) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return new Users(vertx).name(id);
  }

  Future<String> list() {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return new Names(vertx).all();
  }
}
