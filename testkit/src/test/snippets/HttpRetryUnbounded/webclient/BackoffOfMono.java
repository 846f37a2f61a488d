package snippets.httpretryunbounded.webclient;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** A pause that grows is between the attempts, of which there are five at most. */
@Component
public class BackoffOfMono {

  private final WebClient client;

  public BackoffOfMono(WebClient client) {
    this.client = client;
  }

  public Mono<String> load(String uri) {
    return client
        .get()
        .uri(uri)
        .retrieve()
        .bodyToMono(String.class)
        .retryWhen(Retry.backoff(5, Duration.ofMillis(200)).maxBackoff(Duration.ofSeconds(5)));
  }
}
