package snippets.httpretryunsafe.webclient;

import java.time.Duration;
import java.util.UUID;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** The header tells the server which reservation it is. */
public final class KeyOfReservation {

  private final WebClient client;

  public KeyOfReservation(WebClient client) {
    this.client = client;
  }

  public Mono<String> reserve(UUID id, Object seat) {
    return client
        .post()
        .uri("/reservations")
        .header("Idempotency-Key", id.toString())
        .bodyValue(seat)
        .retrieve()
        .bodyToMono(String.class)
        .retryWhen(Retry.backoff(3, Duration.ofMillis(200)));
  }
}
