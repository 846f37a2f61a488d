package io.github.httpvet.samples.keepalivedisabled.unirest;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import kong.unirest.Unirest;
import kong.unirest.UnirestInstance;

/** In Unirest 3 a request that asks the server to close is the last on its connection. */
@Situation(rule = "HttpKeepAliveDisabled", client = "unirest")
public final class ConnectionCloseHeader {

  private final UnirestInstance unirest = Unirest.spawnInstance();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public String closeHeader(Peer peer) {
    // BUG: HttpKeepAliveDisabled
    return unirest.get(peer.ok()).header("Connection", "close").asString().getBody();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String noHeader(Peer peer) {
    return unirest.get(peer.ok()).asString().getBody();
  }
}
