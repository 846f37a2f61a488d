package snippets.httpresponsenotdrained.webclient;

import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The function of the exchange asks for nothing of the body. */
public final class VoidOfExchange {

  private final WebClient client;

  public VoidOfExchange(WebClient client) {
    this.client = client;
  }

  public Mono<Void> put(String id, String text) {
    return client
        .put()
        .uri("/notes/{id}", id)
        .bodyValue(text)
        .exchangeToMono(
            answer -> {
              if (answer.statusCode().isError()) {
                return answer.createError();
              }
              // BUG: Diagnostic contains: [HttpResponseNotDrained]
              return answer.bodyToMono(Void.class);
            })
        .timeout(Duration.ofSeconds(8));
  }
}
