package snippets.httpretryunbounded.webclient;

import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;

/** Each failure of the stream subscribes anew at once. */
@Component
public class RetryOfFlux {

  private final WebClient client;

  public RetryOfFlux(WebClient.Builder builder) {
    client = builder.baseUrl("https://events.example.org").build();
  }

  public Flux<String> events(String topic) {
    return client
        .get()
        .uri("/topics/{topic}", topic)
        .retrieve()
        .bodyToFlux(String.class)
        .filter(event -> !event.isBlank())
        // BUG: Diagnostic contains: [HttpRetryUnbounded]
        .retry();
  }
}
