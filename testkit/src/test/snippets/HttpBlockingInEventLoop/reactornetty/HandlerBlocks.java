package snippets.httpblockingineventloop.reactornetty;

import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServerRequest;

/** The client would not block, if it were let. */
public final class HandlerBlocks {

  private final HttpClient client;

  public HandlerBlocks(HttpClient client) {
    this.client = client;
  }

  public Mono<String> handle(HttpServerRequest request) {
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    return Mono.just(client.get().uri("/me").responseContent().aggregate().asString().block());
  }
}
