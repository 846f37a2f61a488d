package io.github.httpvet.samples.blockingineventloop.webclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Who blocks on an event loop fails: the second request is sent, and its answer is lost. */
@Situation(rule = "HttpBlockingInEventLoop", client = "webclient")
public final class BlockInOperator {

  private final WebClient client = WebClient.create();

  @Bad(
      calls = 3,
      expect = {"requests = 6", "failed IllegalStateException = 3"})
  public String blockInMap(Peer peer) {
    return get(peer)
        // BUG: HttpBlockingInEventLoop
        .map(id -> get(peer).block(Duration.ofSeconds(5)))
        .block(Duration.ofSeconds(10));
  }

  @Good(
      calls = 3,
      expect = {"requests = 6", "failed = 0"})
  public String flatMap(Peer peer) {
    return get(peer).flatMap(id -> get(peer)).block(Duration.ofSeconds(10));
  }

  private Mono<String> get(Peer peer) {
    return client.get().uri(peer.ok()).retrieve().bodyToMono(String.class);
  }
}
