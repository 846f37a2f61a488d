package snippets.httpresponsenotclosed.webclient;

import java.time.Duration;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Who asks for the response has to consume it, whatever its status. */
public final class ExchangeOnStatus {

  private final WebClient client = WebClient.create();

  public Mono<String> get(String uri) {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return client.get().uri(uri).exchange().flatMap(this::text).timeout(Duration.ofSeconds(5));
  }

  private Mono<String> text(ClientResponse response) {
    if (!response.statusCode().is2xxSuccessful()) {
      return Mono.empty();
    }
    return response.bodyToMono(String.class);
  }

  public Mono<Integer> status(String uri) {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return client.get().uri(uri).exchange().map(response -> response.statusCode().value());
  }
}
