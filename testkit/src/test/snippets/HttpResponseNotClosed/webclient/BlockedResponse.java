package snippets.httpresponsenotclosed.webclient;

import java.time.Duration;
import org.springframework.web.reactive.function.client.ClientResponse;
import reactor.core.publisher.Mono;

/** A response that is not consumed keeps its connection. */
public final class BlockedResponse {

  public String get(Mono<ClientResponse> exchange) {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    ClientResponse response = exchange.block(Duration.ofSeconds(5));
    if (response.statusCode().isError()) {
      throw new IllegalStateException("status " + response.statusCode());
    }
    return response.bodyToMono(String.class).block();
  }
}
