package io.github.httpvet.samples.blockingineventloop.webclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * A future of the same client hides that somebody blocks: the event loop waits for an answer that
 * only it could read.
 */
@Situation(
    rule = "HttpBlockingInEventLoop",
    client = "webclient",
    jvm = "-Dreactor.netty.ioWorkerCount=1",
    unseen = "the threads of this client are no event loop in the tables")
public final class FutureInOperator {

  private final WebClient client = WebClient.create();

  @Bad(
      calls = 3,
      expect = {"returned = 0"})
  public String joinInMap(Peer peer) {
    return get(peer).map(id -> get(peer).toFuture().join()).block(Duration.ofSeconds(10));
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "requests = 6", "failed = 0"})
  public String flatMap(Peer peer) {
    return get(peer).flatMap(id -> get(peer)).block(Duration.ofSeconds(10));
  }

  private Mono<String> get(Peer peer) {
    return client.get().uri(peer.ok()).retrieve().bodyToMono(String.class);
  }
}
