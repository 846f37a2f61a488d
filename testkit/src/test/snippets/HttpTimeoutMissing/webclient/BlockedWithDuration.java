package snippets.httptimeoutmissing.webclient;

import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;

/** The wait is bounded, and ends the exchange. */
public final class BlockedWithDuration {

  private final WebClient client = WebClient.create("http://stock");

  public String get(String name) {
    return client.get().uri(name).retrieve().bodyToMono(String.class).block(Duration.ofSeconds(5));
  }
}
