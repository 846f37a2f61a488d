package snippets.httpblockingineventloop.vertx;

import io.vertx.core.http.HttpServerRequest;
import org.springframework.web.client.RestTemplate;

/** A handler of Vert.x waits for another server. */
public final class HandlerAsks {

  private final RestTemplate template;

  public HandlerAsks(RestTemplate template) {
    this.template = template;
  }


  public void handle(HttpServerRequest request) {
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    String user = template.getForObject("http://users.example.org/me", String.class);
    request.response().end(user);
  }
}
