package snippets.httpblockingineventloop.unirest;

import kong.unirest.core.UnirestInstance;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A handler of requests waits before it answers. */
public final class HandlerFunction {

  private final UnirestInstance unirest;

  public HandlerFunction(UnirestInstance unirest) {
    this.unirest = unirest;
  }

  public Mono<ServerResponse> handle(ServerRequest request) {
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    String user = unirest.get("/me").asString().getBody();
    return ServerResponse.ok().bodyValue(user);
  }
}
