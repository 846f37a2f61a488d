package snippets.httpblockingineventloop.vertx;

import io.vertx.core.http.HttpServer;
import org.springframework.web.client.RestTemplate;

/** The handler is a function. */
public final class HandlerLambda {

  private final RestTemplate template;

  public HandlerLambda(RestTemplate template) {
    this.template = template;
  }


  public void start(HttpServer server) {
    server.requestHandler(
        request -> {
          // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
          String user = template.getForObject("http://users.example.org/me", String.class);
          request.response().end(user);
        });
  }
}
