package snippets.httpresponsenotclosed.reactornetty;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** Nobody gives the connection back: a pool of two is dead after two calls. */
public final class ConnectionForgotten {

  private final HttpClient client;

  public ConnectionForgotten(HttpClient client) {
    this.client = client;
  }

  public Flux<Integer> status(String uri) {
    return client
        .get()
        .uri(uri)
        // BUG: Diagnostic contains: [HttpResponseNotClosed]
        .responseConnection((response, connection) -> Mono.just(response.status().code()));
  }
}
