package snippets.httptimeoutineffective.webclient;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Variables that may not change: one is final, another a function has. */
public final class MonoOfFinal {

  public Mono<String> get(WebClient client, String uri) {
    final Mono<String> body = client.get().uri(uri).retrieve().bodyToMono(String.class);
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    body.timeout(Duration.ofSeconds(5));
    return body;
  }

  public Supplier<Mono<String>> later(WebClient client, String uri) {
    Mono<String> body = client.get().uri(uri).retrieve().bodyToMono(String.class);
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    body.timeout(Duration.ofSeconds(5));
    return () -> body;
  }

  public Mono<?> wider(WebClient client, String uri) {
    Mono<?> body = client.get().uri(uri).retrieve().bodyToMono(String.class);
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    body.timeout(Duration.ofSeconds(5));
    return body;
  }
}
