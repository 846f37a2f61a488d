package io.github.httpvet.samples.keepalivedisabled.reactornetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import reactor.netty.http.client.HttpClient;

/** A client of new connections has no pool: each call connects, and closes afterwards. */
@Situation(rule = "HttpKeepAliveDisabled", client = "reactornetty")
public final class ClientOfNewConnections {

  private final HttpClient pooled = HttpClient.create();
  // BUG: HttpKeepAliveDisabled
  private final HttpClient unpooled = HttpClient.newConnection();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public String noPool(Peer peer) {
    return get(unpooled, peer);
  }

  @Good(
      calls = 20,
      expect = {"connections <= 2", "client ESTABLISHED <= 2"})
  public String pool(Peer peer) {
    return get(pooled, peer);
  }

  private static String get(HttpClient client, Peer peer) {
    return client.get().uri(peer.ok()).responseContent().aggregate().asString().block();
  }
}
