package snippets.httpretryunsafe.webclient;

import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientException;

/** Reading twice does no harm. */
public final class GetInLoop {

  private final WebClient client;

  public GetInLoop(WebClient client) {
    this.client = client;
  }

  public String send(String uri, Object order) {
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
