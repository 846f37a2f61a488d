package io.github.httpvet.samples.timeoutonwaitonly.reactornetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/**
 * A timeout of the wait for a future ends the wait, not the call; one of {@code block} ends both.
 */
@Situation(
    rule = "HttpTimeoutOnWaitOnly",
    client = "reactornetty",
    unseen = "the task or future that waits is not followed to the exchange")
public final class FutureNotCancelled {

  private final HttpClient client = HttpClient.create();

  @Bad(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 5"},
      boundMillis = 5_000)
  public String waitOnly(Peer peer) throws Exception {
    return get(peer).toFuture().get(400, TimeUnit.MILLISECONDS);
  }

  @Good(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 0"},
      boundMillis = 5_000)
  public String blockForAWhile(Peer peer) {
    return get(peer).block(Duration.ofMillis(400));
  }

  private Mono<String> get(Peer peer) {
    return client.get().uri(peer.silent()).responseContent().aggregate().asString();
  }
}
