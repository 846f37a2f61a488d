package snippets.httptimeoutonwaitonly.webclient;

import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;

/** When the wait is over, the exchange is cancelled. */
public final class BlockCancels {

  private final WebClient client;

  public BlockCancels(WebClient client) {
    this.client = client;
  }

  public String get(String uri) {
    return client.get().uri(uri).retrieve().bodyToMono(String.class).block(Duration.ofSeconds(5));
  }
}
