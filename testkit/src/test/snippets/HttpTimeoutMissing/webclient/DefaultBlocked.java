package snippets.httptimeoutmissing.webclient;

import org.springframework.web.reactive.function.client.WebClient;

/** Nothing bounds the wait for the response. */
public final class DefaultBlocked {

  private final WebClient client = WebClient.create("http://stock");

  public String get(String name) {
    return client
        .get()
        .uri("/items/{name}", name)
        .retrieve()
        .bodyToMono(String.class)
        // BUG: Diagnostic contains: [HttpTimeoutMissing]
        .block();
  }
}
