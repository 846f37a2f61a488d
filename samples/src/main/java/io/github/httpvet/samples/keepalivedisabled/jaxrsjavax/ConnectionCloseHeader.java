package io.github.httpvet.samples.keepalivedisabled.jaxrsjavax;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import javax.ws.rs.client.Client;
import javax.ws.rs.client.ClientBuilder;

/** A request that asks the server to close is the last on its connection: each call connects. */
@Situation(rule = "HttpKeepAliveDisabled", client = "jaxrsjavax")
public final class ConnectionCloseHeader {

  private final Client client = ClientBuilder.newClient();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"},
      boundMillis = 8_000)
  public String closeHeader(Peer peer) {
    // BUG: HttpKeepAliveDisabled
    return client.target(peer.ok()).request().header("Connection", "close").get(String.class);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"},
      boundMillis = 8_000)
  public String noHeader(Peer peer) {
    return client.target(peer.ok()).request().get(String.class);
  }
}
