package snippets.httpresponsenotdrained.webclient;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** This way of wanting no body reads it to its end. */
public final class BodilessOfPost {

  private final WebClient client;

  public BodilessOfPost(WebClient client) {
    this.client = client;
  }

  public Mono<Void> record(String user, String action) {
    return client
        .post()
        .uri("/events")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(Map.of("user", user, "action", action))
        .retrieve()
        .toBodilessEntity()
        .timeout(Duration.ofSeconds(8))
        .then();
  }
}
