package io.github.httpvet.samples.keepalivedisabled.jersey1;

import com.sun.jersey.api.client.Client;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;

/** A request that asks the server to close is the last on its connection: each call connects. */
@Situation(rule = "HttpKeepAliveDisabled", client = "jersey1")
public final class ConnectionCloseHeader {

  private final Client client = Client.create();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"},
      boundMillis = 8_000)
  public String closeHeader(Peer peer) {
    // BUG: HttpKeepAliveDisabled
    return client.resource(peer.ok()).header("Connection", "close").get(String.class);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"},
      boundMillis = 8_000)
  public String noHeader(Peer peer) {
    return client.resource(peer.ok()).get(String.class);
  }
}
