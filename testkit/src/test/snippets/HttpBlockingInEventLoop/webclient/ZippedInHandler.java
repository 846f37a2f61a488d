package snippets.httpblockingineventloop.webclient;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Both are asked at once, and nobody waits for either. */
@Component
public class ZippedInHandler {

  private final WebClient client;

  public ZippedInHandler(WebClient client) {
    this.client = client;
  }

  public Mono<ServerResponse> show(ServerRequest request) {
    Mono<String> user = client.get().uri("/user").retrieve().bodyToMono(String.class);
    Mono<String> cart = client.get().uri("/cart").retrieve().bodyToMono(String.class);
    return Mono.zip(user, cart, (one, two) -> one + ": " + two)
        .timeout(Duration.ofSeconds(2))
        .flatMap(text -> ServerResponse.ok().bodyValue(text));
  }
}
