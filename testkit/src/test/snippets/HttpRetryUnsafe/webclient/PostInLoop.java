package snippets.httpretryunsafe.webclient;

import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientException;

/** What is created may be there twice. */
public final class PostInLoop {

  private final WebClient client;

  public PostInLoop(WebClient client) {
    this.client = client;
  }

  public String send(String uri, Object order) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpRetryUnsafe]
        return client.post().uri(uri).bodyValue(order).retrieve().bodyToMono(String.class).block();
      } catch (WebClientException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
