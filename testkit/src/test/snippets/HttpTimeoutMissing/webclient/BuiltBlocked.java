package snippets.httptimeoutmissing.webclient;

import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;

/** A builder without connector has no timeout either. */
public final class BuiltBlocked {

  private final WebClient client;

  public BuiltBlocked(String address) {
    client = WebClient.builder().baseUrl(address).build();
  }

  public int post(String text) {
    return client
        .post()
        .uri("/items")
        .contentType(MediaType.TEXT_PLAIN)
        .bodyValue(text)
        .retrieve()
        .toBodilessEntity()
        // BUG: Diagnostic contains: [HttpTimeoutMissing]
        .block()
        .getStatusCode()
        .value();
  }
}
