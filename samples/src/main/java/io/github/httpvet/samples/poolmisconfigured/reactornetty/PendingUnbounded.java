package io.github.httpvet.samples.poolmisconfigured.reactornetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/**
 * A queue without a bound takes all calls that wait for a connection, where a bound would refuse
 * some.
 */
@Situation(rule = "HttpPoolMisconfigured", client = "reactornetty")
public final class PendingUnbounded {

  private final HttpClient unbounded =
      HttpClient.create(
          ConnectionProvider.builder("unbounded")
              .maxConnections(2)
              // BUG: HttpPoolMisconfigured
              .pendingAcquireMaxCount(-1)
              .maxIdleTime(Duration.ofSeconds(20))
              .build());
  private final HttpClient bounded =
      HttpClient.create(
          ConnectionProvider.builder("bounded")
              .maxConnections(2)
              .pendingAcquireMaxCount(4)
              .maxIdleTime(Duration.ofSeconds(20))
              .build());

  @Bad(
      calls = 2,
      expect = {"failed PoolAcquirePendingLimitException = 0", "failed TimeoutException = 2"})
  public String noBound(Peer peer) {
    return getFiftyTimes(unbounded, peer);
  }

  @Good(
      calls = 2,
      expect = {"failed PoolAcquirePendingLimitException = 2"})
  public String bound(Peer peer) {
    return getFiftyTimes(bounded, peer);
  }

  private static String getFiftyTimes(HttpClient client, Peer peer) {
    return Flux.range(0, 50)
        .flatMap(
            call -> client.get().uri(peer.silent()).responseContent().aggregate().asString(), 50)
        .blockLast(Duration.ofSeconds(2));
  }
}
