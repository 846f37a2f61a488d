package snippets.httpretryunsafe.webclient;

import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Longer and longer pauses do not make it one reservation. */
public final class BackoffOfPost {

  private static final Retry THREE_TIMES = Retry.backoff(3, Duration.ofMillis(200)).jitter(0.5);

  private final WebClient client;

  public BackoffOfPost(WebClient client) {
    this.client = client;
  }

  public Mono<String> reserve(Object seat) {
    return client
        .post()
        .uri("/reservations")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(seat)
        .retrieve()
        .bodyToMono(String.class)
        // BUG: Diagnostic contains: [HttpRetryUnsafe]
        .retryWhen(THREE_TIMES);
  }
}
