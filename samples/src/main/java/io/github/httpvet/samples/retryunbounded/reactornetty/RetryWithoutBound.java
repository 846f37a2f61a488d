package io.github.httpvet.samples.retryunbounded.reactornetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import reactor.netty.http.client.HttpClient;
import reactor.util.retry.Retry;

/** A retry without a number connects as often as the server hangs up, at once each time. */
@Situation(rule = "HttpRetryUnbounded", client = "reactornetty")
public final class RetryWithoutBound {

  private final HttpClient client = HttpClient.create().responseTimeout(Duration.ofSeconds(2));

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "connections = 101"})
  public String retry(Peer peer) {
    return client
        .get()
        .uri(peer.hangUpFor(100))
        .responseContent()
        .aggregate()
        .asString()
        // BUG: HttpRetryUnbounded
        .retry()
        .block();
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed IOException = 1", "connections = 3"})
  public String backoff(Peer peer) {
    return client
        .get()
        .uri(peer.hangUpFor(100))
        .responseContent()
        .aggregate()
        .asString()
        .retryWhen(Retry.backoff(2, Duration.ofMillis(100)))
        .block();
  }
}
