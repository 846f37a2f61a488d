package snippets.httptimeoutmissing.webclient;

import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The operator bounds the whole call. */
public final class TimeoutOperator {

  private final WebClient client = WebClient.create("http://stock");

  public String get(String name) {
    Mono<String> text = client.get().uri(name).retrieve().bodyToMono(String.class);
    return text.timeout(Duration.ofSeconds(5)).block();
  }
}
