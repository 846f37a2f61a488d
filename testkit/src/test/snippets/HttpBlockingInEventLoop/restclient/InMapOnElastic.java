package snippets.httpblockingineventloop.restclient;

import org.springframework.web.client.RestClient;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What the other client gives is handed on to a thread that may wait. */
public final class InMapOnElastic {

  private final RestClient client;
  private final WebClient other;

  public InMapOnElastic(RestClient client, WebClient other) {
    this.client = client;
    this.other = other;
  }

  public Mono<String> user() {
    return other
        .get()
        .uri("/id")
        .retrieve()
        .bodyToMono(String.class)
        .publishOn(Schedulers.boundedElastic())
        .map(id -> client.get().uri("/users/" + id).retrieve().body(String.class));
  }
}
