package snippets.httpretryunsafe.webclient;

import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Any error, a lost answer among them, has the mail sent again. */
public final class BackoffInPlace {

  private final WebClient client;

  public BackoffInPlace(WebClient.Builder builder) {
    client = builder.baseUrl("https://mails.example.org").build();
  }

  public Mono<Void> mail(String text) {
    return client
        .post()
        .uri("/outbox")
        .bodyValue(text)
        .retrieve()
        .toBodilessEntity()
        // BUG: Diagnostic contains: [HttpRetryUnsafe]
        .retryWhen(Retry.backoff(2, Duration.ofMillis(500)))
        .then();
  }
}
