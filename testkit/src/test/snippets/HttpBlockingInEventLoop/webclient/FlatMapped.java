package snippets.httpblockingineventloop.webclient;

import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** One call after the other, and nothing waits. */
public final class FlatMapped {

  private final WebClient client;

  public FlatMapped(WebClient client) {
    this.client = client;
  }


  public Mono<String> user() {
    return client
        .get()
        .uri("/id")
        .retrieve()
        .bodyToMono(String.class)
        .flatMap(id -> client.get().uri(id).retrieve().bodyToMono(String.class));
  }
}
