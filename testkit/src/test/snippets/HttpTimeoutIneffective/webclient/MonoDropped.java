package snippets.httptimeoutineffective.webclient;

import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The promise that is given up in time is dropped. */
public final class MonoDropped {

  public Mono<String> get(WebClient client, String uri) {
    Mono<String> body = client.get().uri(uri).retrieve().bodyToMono(String.class);
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    body.timeout(Duration.ofSeconds(5));
    return body;
  }
}
