package snippets.httpretryunbounded.webclient;

import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** An operator without a number subscribes again after each failure. */
public final class RetriedForEver {

  private final WebClient client;

  public RetriedForEver(WebClient client) {
    this.client = client;
  }

  public Mono<String> get(String uri) {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    return client.get().uri(uri).retrieve().bodyToMono(String.class).retry();
  }
}
