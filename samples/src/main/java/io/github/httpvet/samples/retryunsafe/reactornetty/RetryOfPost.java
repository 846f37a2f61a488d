package io.github.httpvet.samples.retryunsafe.reactornetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.net.ConnectException;
import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClient;
import reactor.util.retry.Retry;

/** A retry subscribes again, which sends a POST again whatever the server did with it. */
@Situation(rule = "HttpRetryUnsafe", client = "reactornetty")
public final class RetryOfPost {

  private final HttpClient client = HttpClient.create().responseTimeout(Duration.ofSeconds(2));

  @Bad(
      calls = 1,
      expect = {"requests POST = 3", "failed IOException = 1"})
  public String anyFailure(Peer peer) {
    return client
        .post()
        .uri(peer.hangUp())
        .send(ByteBufFlux.fromString(Mono.just("pay")))
        .responseContent()
        .aggregate()
        .asString()
        // BUG: HttpRetryUnsafe
        .retry(2)
        .block();
  }

  @Good(
      calls = 1,
      expect = {"requests POST = 1", "failed IOException = 1"})
  public String onlyIfNotConnected(Peer peer) {
    return client
        .post()
        .uri(peer.hangUp())
        .send(ByteBufFlux.fromString(Mono.just("pay")))
        .responseContent()
        .aggregate()
        .asString()
        .retryWhen(Retry.max(2).filter(failure -> failure instanceof ConnectException))
        .block();
  }
}
