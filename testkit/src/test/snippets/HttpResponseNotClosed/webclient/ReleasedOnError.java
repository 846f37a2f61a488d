package snippets.httpresponsenotclosed.webclient;

import java.time.Duration;
import org.springframework.web.reactive.function.client.ClientResponse;
import reactor.core.publisher.Mono;

/** Consumed or released on every path. */
public final class ReleasedOnError {

  public String get(Mono<ClientResponse> exchange) {
    ClientResponse response = exchange.block(Duration.ofSeconds(5));
    if (response.statusCode().isError()) {
      response.releaseBody().block();
      throw new IllegalStateException("status " + response.statusCode());
    }
    return response.bodyToMono(String.class).block();
  }
}
