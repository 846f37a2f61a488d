package io.github.httpvet.samples.keepalivedisabled.reactornetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import reactor.netty.http.client.HttpClient;

/** Without keep-alive each request asks the server to close, so each call connects. */
@Situation(rule = "HttpKeepAliveDisabled", client = "reactornetty")
public final class KeepAliveFalse {

  private final HttpClient keeping = HttpClient.create();
  // BUG: HttpKeepAliveDisabled
  private final HttpClient closing = HttpClient.create().keepAlive(false);

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public String keepAliveOff(Peer peer) {
    return get(closing, peer);
  }

  @Good(
      calls = 20,
      expect = {"connections <= 2", "client ESTABLISHED <= 2"})
  public String keepAliveOn(Peer peer) {
    return get(keeping, peer);
  }

  private static String get(HttpClient client, Peer peer) {
    return client.get().uri(peer.ok()).responseContent().aggregate().asString().block();
  }
}
