package snippets.httpretryunsafe.webclient;

import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The document is the same after the second time. */
public final class RetriedWrite {

  private final WebClient client;

  public RetriedWrite(WebClient client) {
    this.client = client;
  }

  public Mono<Void> store(String id, String document) {
    return client
        .put()
        .uri("/documents/{id}", id)
        .bodyValue(document)
        .retrieve()
        .toBodilessEntity()
        .retry(2)
        .then();
  }
}
