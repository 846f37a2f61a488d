package io.github.httpvet.samples.poolmisconfigured.reactornetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.net.InetSocketAddress;
import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** A limit for an address that is looked up limits nothing: calls have one that is not yet. */
@Situation(rule = "HttpPoolMisconfigured", client = "reactornetty")
public final class AddressLookedUp {

  private HttpClient client;

  @Bad(
      calls = 1,
      expect = {"connections = 10"})
  public String lookedUp(Peer peer) {
    client =
        HttpClient.create(
            ConnectionProvider.builder("ten")
                .maxConnections(10)
                .maxIdleTime(Duration.ofSeconds(20))
                // BUG: HttpPoolMisconfigured
                .forRemoteHost(
                    new InetSocketAddress("localhost", peer.port()),
                    host -> host.maxConnections(2).pendingAcquireMaxCount(10))
                .build());
    return getTenTimes(peer);
  }

  @Good(
      calls = 1,
      expect = {"connections = 2"})
  public String asCallsHaveIt(Peer peer) {
    client =
        HttpClient.create(
            ConnectionProvider.builder("two")
                .maxConnections(10)
                .maxIdleTime(Duration.ofSeconds(20))
                .forRemoteHost(
                    InetSocketAddress.createUnresolved("localhost", peer.port()),
                    host -> host.maxConnections(2).pendingAcquireMaxCount(10))
                .build());
    return getTenTimes(peer);
  }

  private String getTenTimes(Peer peer) {
    String url = "http://localhost:" + peer.port() + "/slow?ms=200";
    return Flux.range(0, 10)
        .flatMap(call -> client.get().uri(url).responseContent().aggregate().asString(), 10)
        .blockLast();
  }
}
