package snippets.httpblockingineventloop.reactornetty;

import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServerRequest;

/** Nothing waits. */
public final class HandlerGoesOn {

  private final HttpClient client;

  public HandlerGoesOn(HttpClient client) {
    this.client = client;
  }

  public Mono<String> handle(HttpServerRequest request) {
    return client.get().uri("/me").responseContent().aggregate().asString();
  }
}
