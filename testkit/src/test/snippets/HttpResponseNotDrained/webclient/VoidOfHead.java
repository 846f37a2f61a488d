package snippets.httpresponsenotdrained.webclient;

import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** An answer to HEAD has no body that could be cancelled. */
public final class VoidOfHead {

  private final WebClient client;

  public VoidOfHead(WebClient client) {
    this.client = client;
  }

  public Mono<Void> exists(String uri) {
    return client.head().uri(uri).retrieve().bodyToMono(Void.class).timeout(Duration.ofSeconds(4));
  }
}
