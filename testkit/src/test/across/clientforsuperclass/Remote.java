package across.clientforsuperclass;

import io.vertx.core.Future;
import io.vertx.ext.web.client.WebClient;

/** Keeps the client that its subclasses hand it. */
class Remote {
  private final WebClient http;

  Remote(WebClient http) {
    this.http = http;
  }

  Future<String> fetch(String path) {
    return http.getAbs("http://localhost" + path).timeout(5_000).send().map(r -> r.bodyAsString());
  }
}
