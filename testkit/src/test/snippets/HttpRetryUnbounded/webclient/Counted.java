package snippets.httpretryunbounded.webclient;

import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientException;

/** Three attempts. */
public final class Counted {

  private final WebClient client;

  public Counted(WebClient client) {
    this.client = client;
  }

  public String get(String uri) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        return client.get().uri(uri).retrieve().bodyToMono(String.class).block();
      } catch (WebClientException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
