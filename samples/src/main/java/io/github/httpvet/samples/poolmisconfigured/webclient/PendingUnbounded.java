package io.github.httpvet.samples.poolmisconfigured.webclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/**
 * A queue without a bound takes all calls that wait for a connection, where a bound would refuse
 * some.
 */
@Situation(rule = "HttpPoolMisconfigured", client = "webclient")
public final class PendingUnbounded {

  private final WebClient unbounded =
      over(
          ConnectionProvider.builder("unbounded")
              .maxConnections(2)
              // BUG: HttpPoolMisconfigured
              .pendingAcquireMaxCount(-1)
              .maxIdleTime(Duration.ofSeconds(20))
              .build());
  private final WebClient bounded =
      over(
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

  private static WebClient over(ConnectionProvider pool) {
    return WebClient.builder()
        .clientConnector(new ReactorClientHttpConnector(HttpClient.create(pool)))
        .build();
  }

  private static String getFiftyTimes(WebClient client, Peer peer) {
    return Flux.range(0, 50)
        .flatMap(call -> client.get().uri(peer.silent()).retrieve().bodyToMono(String.class), 50)
        .blockLast(Duration.ofSeconds(2));
  }
}
