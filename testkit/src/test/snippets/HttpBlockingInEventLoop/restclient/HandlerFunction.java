package snippets.httpblockingineventloop.restclient;

import org.springframework.web.client.RestClient;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A handler of requests waits before it answers. */
public final class HandlerFunction {

  private final RestClient client;

  public HandlerFunction(RestClient client) {
    this.client = client;
  }


  public Mono<ServerResponse> handle(ServerRequest request) {
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    String user = client.get().uri("/users/1").retrieve().body(String.class);
    return ServerResponse.ok().bodyValue(user);
  }
}
