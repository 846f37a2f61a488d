package io.github.httpvet.samples.timeoutineffective.webclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** An operator makes another publisher: who goes on with the first one has no timeout. */
@Situation(rule = "HttpTimeoutIneffective", client = "webclient")
public final class OperatorDropped {

  private final WebClient client = WebClient.create();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 5_000)
  public String dropped(Peer peer) {
    Mono<String> body = get(peer);
    // BUG: HttpTimeoutIneffective
    body.timeout(Duration.ofMillis(300));
    return body.block();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed TimeoutException = 3", "client ESTABLISHED = 0"})
  public String used(Peer peer) {
    return get(peer).timeout(Duration.ofMillis(300)).block();
  }

  private Mono<String> get(Peer peer) {
    return client.get().uri(peer.silent()).retrieve().bodyToMono(String.class);
  }
}
