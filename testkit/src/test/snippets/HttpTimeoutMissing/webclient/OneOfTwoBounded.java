package snippets.httptimeoutmissing.webclient;

import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;

/** A timeout of one request bounds no other. */
public final class OneOfTwoBounded {

  private final WebClient client = WebClient.create();

  public String unbounded(String uri) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return client.get().uri(uri).retrieve().bodyToMono(String.class).block();
  }

  public String bounded(String uri) {
    return client
        .get()
        .uri(uri)
        .retrieve()
        .bodyToMono(String.class)
        .timeout(Duration.ofSeconds(3))
        .block();
  }
}
