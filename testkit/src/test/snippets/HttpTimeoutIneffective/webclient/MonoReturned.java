package snippets.httptimeoutineffective.webclient;

import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The promise that is given up in time is handed out. */
public final class MonoReturned {

  public Mono<String> get(WebClient client, String uri) {
    Mono<String> body = client.get().uri(uri).retrieve().bodyToMono(String.class);
    return body.timeout(Duration.ofSeconds(5));
  }
}
