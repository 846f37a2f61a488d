package snippets.httpkeepalivedisabled.webclient;

import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** A header of one request. */
public final class CloseHeader {

  public Mono<String> get(WebClient client, String uri) {
    return client
        .get()
        .uri(uri)
        // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
        .header("Connection", "close")
        .retrieve()
        .bodyToMono(String.class)
        .timeout(Duration.ofSeconds(5));
  }
}
