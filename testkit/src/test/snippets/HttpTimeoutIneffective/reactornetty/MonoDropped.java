package snippets.httptimeoutineffective.reactornetty;

import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** The promise that is given up in time is dropped. */
public final class MonoDropped {

  public Mono<String> get(HttpClient client, String uri) {
    Mono<String> body = client.get().uri(uri).responseContent().aggregate().asString();
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    body.timeout(Duration.ofSeconds(5));
    return body;
  }
}
