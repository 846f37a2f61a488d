package snippets.httpblockingineventloop.webclient;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The handler waits for the first of many. */
@Component
public class BlockFirstInHandler {

  private final WebClient client;

  public BlockFirstInHandler(WebClient client) {
    this.client = client;
  }

  public Mono<ServerResponse> cheapest(ServerRequest request) {
    Flux<Integer> prices =
        client.get().uri("/prices").retrieve().bodyToFlux(Integer.class).sort().take(1);
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    Integer price = prices.blockFirst(Duration.ofSeconds(3));
    return price == null
        ? ServerResponse.noContent().build()
        : ServerResponse.ok().bodyValue(price);
  }
}
