package snippets.httpblockingineventloop.jaxrsjavax;

import javax.ws.rs.client.WebTarget;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A handler of requests waits before it answers. */
public final class HandlerFunction {

  private final WebTarget target;

  public HandlerFunction(WebTarget target) {
    this.target = target;
  }

  public Mono<ServerResponse> handle(ServerRequest request) {
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    String user = target.request().get(String.class);
    return ServerResponse.ok().bodyValue(user);
  }
}
