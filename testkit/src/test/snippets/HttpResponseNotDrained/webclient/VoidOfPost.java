package snippets.httpresponsenotdrained.webclient;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The body that nobody wants is cancelled, and its connection closed. */
public final class VoidOfPost {

  private final WebClient client;

  public VoidOfPost(WebClient client) {
    this.client = client;
  }

  public Mono<Void> record(String user, String action) {
    return client
        .post()
        .uri("/events")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(Map.of("user", user, "action", action))
        .retrieve()
        // BUG: Diagnostic contains: [HttpResponseNotDrained]
        .bodyToMono(Void.class)
        .timeout(Duration.ofSeconds(8));
  }
}
