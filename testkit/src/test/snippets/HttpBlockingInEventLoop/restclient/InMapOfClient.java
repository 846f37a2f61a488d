package snippets.httpblockingineventloop.restclient;

import org.springframework.web.client.RestClient;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** What the other client gives is handed on by its event loop. */
public final class InMapOfClient {

  private final RestClient client;
  private final WebClient other;

  public InMapOfClient(RestClient client, WebClient other) {
    this.client = client;
    this.other = other;
  }

  public Mono<String> user() {
    return other
        .get()
        .uri("/id")
        .retrieve()
        .bodyToMono(String.class)
        // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
        .map(id -> client.get().uri("/users/" + id).retrieve().body(String.class));
  }
}
