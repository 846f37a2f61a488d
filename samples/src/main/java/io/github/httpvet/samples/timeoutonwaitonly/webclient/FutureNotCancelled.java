package io.github.httpvet.samples.timeoutonwaitonly.webclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * A timeout of the wait for a future ends the wait, not the call; one of {@code block} ends both.
 */
@Situation(
    rule = "HttpTimeoutOnWaitOnly",
    client = "webclient",
    unseen = "the task or future that waits is not followed to the exchange")
public final class FutureNotCancelled {

  private final WebClient client = WebClient.create();

  @Bad(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 5"},
      boundMillis = 5_000)
  public String waitOnly(Peer peer) throws Exception {
    return get(peer).toFuture().get(800, TimeUnit.MILLISECONDS);
  }

  @Good(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 0"},
      boundMillis = 5_000)
  public String blockForAWhile(Peer peer) {
    return get(peer).block(Duration.ofMillis(800));
  }

  private Mono<String> get(Peer peer) {
    return client.get().uri(peer.silent()).retrieve().bodyToMono(String.class);
  }
}
