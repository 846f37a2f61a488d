package snippets.httpblockingineventloop.webclient;

import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;

/** The thread of the caller waits. */
public final class BlockedByCaller {

  private final WebClient client;

  public BlockedByCaller(WebClient client) {
    this.client = client;
  }


  public String user() {
    return client.get().uri("/me").retrieve().bodyToMono(String.class).block(Duration.ofSeconds(2));
  }
}
