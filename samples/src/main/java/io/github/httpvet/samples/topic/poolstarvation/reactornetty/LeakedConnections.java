package io.github.httpvet.samples.topic.poolstarvation.reactornetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/**
 * With a pool of 2 connections and 2 taken but not released, call 3 waits 45 seconds; with a bound
 * it fails at once.
 */
@Situation(topic = "pool-starvation", client = "reactornetty")
public final class LeakedConnections {

  private final HttpClient patient = HttpClient.create(ConnectionProvider.create("patient", 2));
  private final HttpClient bounded =
      HttpClient.create(
          ConnectionProvider.builder("bounded")
              .maxConnections(2)
              .pendingAcquireTimeout(Duration.ofMillis(300))
              .build());

  @Bad(
      calls = 4,
      expect = {"returned = 2", "connections = 2", "client ESTABLISHED = 2"})
  public void defaultAcquireTimeout(Peer peer) {
    take(patient, peer);
  }

  @Good(
      calls = 4,
      expect = {"returned = 4", "failed PoolAcquireTimeoutException = 2", "client ESTABLISHED = 2"})
  public void acquireTimeout(Peer peer) {
    take(bounded, peer);
  }

  /** Who asks for the connection has to dispose of it. */
  private static void take(HttpClient client, Peer peer) {
    client
        .get()
        .uri(peer.large())
        .responseConnection((response, connection) -> Mono.just(response.status()))
        .blockFirst();
  }
}
