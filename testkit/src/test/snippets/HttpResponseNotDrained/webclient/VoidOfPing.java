package snippets.httpresponsenotdrained.webclient;

import java.time.Duration;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The answer to a ping is cancelled, after its status was judged. */
public final class VoidOfPing {

  private final WebClient client;

  public VoidOfPing(WebClient client) {
    this.client = client;
  }

  public Mono<Boolean> ping(String uri) {
    WebClient.ResponseSpec answer =
        client
            .get()
            .uri(uri)
            .retrieve()
            .onStatus(HttpStatusCode::isError, broken -> broken.createException());
    // BUG: Diagnostic contains: [HttpResponseNotDrained]
    Mono<Void> nothing = answer.bodyToMono(Void.class);
    return nothing.timeout(Duration.ofSeconds(4)).thenReturn(true).onErrorReturn(false);
  }
}
