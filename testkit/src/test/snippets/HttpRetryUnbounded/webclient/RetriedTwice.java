package snippets.httpretryunbounded.webclient;

import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The operator counts. */
public final class RetriedTwice {

  private final WebClient client;

  public RetriedTwice(WebClient client) {
    this.client = client;
  }

  public Mono<String> get(String uri) {
    return client.get().uri(uri).retrieve().bodyToMono(String.class).retry(2);
  }
}
