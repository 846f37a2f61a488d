package snippets.httptimeoutineffective.webclient;

import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The promise of the slow branch is bounded in a copy that nobody has. */
public final class MonoDroppedInBranch {

  private final WebClient client;

  public MonoDroppedInBranch(WebClient client) {
    this.client = client;
  }

  public Mono<String> load(String uri, boolean isSlow) {
    Mono<String> body = client.get().uri(uri).retrieve().bodyToMono(String.class);
    switch (uri) {
      case "/report":
        // BUG: Diagnostic contains: [HttpTimeoutIneffective]
        body.timeout(Duration.ofSeconds(isSlow ? 60 : 20));
        break;
      default:
        body = body.timeout(Duration.ofSeconds(2));
    }
    return body.onErrorReturn("");
  }
}
