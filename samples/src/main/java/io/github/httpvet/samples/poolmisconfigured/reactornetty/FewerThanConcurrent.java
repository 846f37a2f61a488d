package io.github.httpvet.samples.poolmisconfigured.reactornetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** A pool of two connections lets four calls wait and refuses the others of ten. */
@Situation(
    rule = "HttpPoolMisconfigured",
    client = "reactornetty",
    unseen = "only limits of a route beside a total are compared")
public final class FewerThanConcurrent {

  private final HttpClient two =
      HttpClient.create(
          ConnectionProvider.builder("two")
              .maxConnections(2)
              .maxIdleTime(Duration.ofSeconds(20))
              .build());
  private final HttpClient ten =
      HttpClient.create(
          ConnectionProvider.builder("ten")
              .maxConnections(10)
              .maxIdleTime(Duration.ofSeconds(20))
              .build());

  @Bad(
      calls = 2,
      expect = {"failed PoolAcquirePendingLimitException = 2"})
  public String twoConnections(Peer peer) {
    return getTenTimes(two, peer);
  }

  @Good(
      calls = 2,
      expect = {"failed PoolAcquirePendingLimitException = 0", "connections = 10"})
  public String tenConnections(Peer peer) {
    return getTenTimes(ten, peer);
  }

  private static String getTenTimes(HttpClient client, Peer peer) {
    return Flux.range(0, 10)
        .flatMap(
            call -> client.get().uri(peer.slow(500)).responseContent().aggregate().asString(), 10)
        .blockLast();
  }
}
