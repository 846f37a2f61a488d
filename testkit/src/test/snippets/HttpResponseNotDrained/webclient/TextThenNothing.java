package snippets.httpresponsenotdrained.webclient;

import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The text is read and then dropped. */
public final class TextThenNothing {

  private final WebClient client;

  public TextThenNothing(WebClient client) {
    this.client = client;
  }

  public Mono<Void> put(String id, String text) {
    return client
        .put()
        .uri("/notes/{id}", id)
        .bodyValue(text)
        .retrieve()
        .bodyToMono(String.class)
        .timeout(Duration.ofSeconds(8))
        .then();
  }
}
