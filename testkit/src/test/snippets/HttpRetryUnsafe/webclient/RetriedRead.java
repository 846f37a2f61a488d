package snippets.httpretryunsafe.webclient;

import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** A read is tried again. */
public final class RetriedRead {

  private final WebClient client;

  public RetriedRead(WebClient client) {
    this.client = client;
  }

  public Mono<String> order(String id) {
    return client
        .get()
        .uri("/orders/{id}", id)
        .retrieve()
        .bodyToMono(String.class)
        .retryWhen(Retry.backoff(3, Duration.ofMillis(200)));
  }
}
