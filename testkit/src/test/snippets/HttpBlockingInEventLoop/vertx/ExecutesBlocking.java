package snippets.httpblockingineventloop.vertx;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import org.springframework.web.client.RestTemplate;

/** A worker thread waits. */
public final class ExecutesBlocking {

  private final Vertx vertx;
  private final RestTemplate template;

  public ExecutesBlocking(Vertx vertx, RestTemplate template) {
    this.vertx = vertx;
    this.template = template;
  }

  public void handle(HttpServerRequest request) {
    vertx
        .executeBlocking(
            () -> template.getForObject("http://users.example.org/me", String.class))
        .onSuccess(user -> request.response().end(user));
  }
}
