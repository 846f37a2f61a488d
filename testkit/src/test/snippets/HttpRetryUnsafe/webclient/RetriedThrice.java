package snippets.httpretryunsafe.webclient;

import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** An operator sends the order up to four times, whatever has failed. */
public final class RetriedThrice {

  private final WebClient client;

  public RetriedThrice(WebClient client) {
    this.client = client;
  }

  public Mono<String> send(String uri, Object order) {
    // BUG: Diagnostic contains: [HttpRetryUnsafe]
    return client.post().uri(uri).bodyValue(order).retrieve().bodyToMono(String.class).retry(3);
  }
}
