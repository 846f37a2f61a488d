package snippets.httpresponsenotclosed.reactornetty;

import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** The client disposes of what the function does not read. */
public final class SingleStatus {

  private final HttpClient client;

  public SingleStatus(HttpClient client) {
    this.client = client;
  }

  public Mono<Integer> status(String uri) {
    return client
        .get()
        .uri(uri)
        .responseSingle((response, body) -> Mono.just(response.status().code()));
  }
}
