package snippets.httpretryunbounded.webclient;

import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientException;

/** The client throws at a bad status, and the loop goes on. */
public final class BlockedUntilNoException {

  private final WebClient client;

  public BlockedUntilNoException(WebClient client) {
    this.client = client;
  }

  public String get(String uri) {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try {
        return client.get().uri(uri).retrieve().bodyToMono(String.class).block();
      } catch (WebClientException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
