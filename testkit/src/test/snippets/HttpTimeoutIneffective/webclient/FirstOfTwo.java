package snippets.httptimeoutineffective.webclient;

import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The bounded promise is one of two that race. */
public final class FirstOfTwo {

  private final WebClient client;

  public FirstOfTwo(WebClient client) {
    this.client = client;
  }

  public Mono<String> load(String left, String right) {
    Mono<String> one = client.get().uri(left).retrieve().bodyToMono(String.class);
    Mono<String> two = client.get().uri(right).retrieve().bodyToMono(String.class);
    return Mono.firstWithValue(
        one.timeout(Duration.ofSeconds(1)), two.timeout(Duration.ofSeconds(3)));
  }
}
