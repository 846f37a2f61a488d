package snippets.httpresponsenotdrained.webclient;

import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The function of the exchange releases the body. */
public final class ReleasedInExchange {

  private final WebClient client;

  public ReleasedInExchange(WebClient client) {
    this.client = client;
  }

  public Mono<Void> put(String id, String text) {
    return client
        .put()
        .uri("/notes/{id}", id)
        .bodyValue(text)
        .exchangeToMono(
            answer -> answer.statusCode().isError() ? answer.createError() : answer.releaseBody())
        .timeout(Duration.ofSeconds(8));
  }
}
