package snippets.httpblockingineventloop.webclient;

import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** One call waits for another on its event loop. */
public final class BlockInOperator {

  private final WebClient client;

  public BlockInOperator(WebClient client) {
    this.client = client;
  }


  public Mono<String> user() {
    return client
        .get()
        .uri("/id")
        .retrieve()
        .bodyToMono(String.class)
        // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
        .map(id -> client.get().uri(id).retrieve().bodyToMono(String.class).block());
  }
}
