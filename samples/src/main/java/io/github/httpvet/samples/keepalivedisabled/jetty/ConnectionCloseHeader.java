package io.github.httpvet.samples.keepalivedisabled.jetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.http.HttpHeader;

/** A request that asks the server to close is the last on its connection: each call connects. */
@Situation(rule = "HttpKeepAliveDisabled", client = "jetty")
public final class ConnectionCloseHeader {

  private final HttpClient client = new HttpClient();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public int closeHeader(Peer peer) throws Exception {
    client.start();
    // BUG: HttpKeepAliveDisabled
    return client.newRequest(peer.ok()).header(HttpHeader.CONNECTION, "close").send().getStatus();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public int noHeader(Peer peer) throws Exception {
    client.start();
    return client.newRequest(peer.ok()).send().getStatus();
  }
}
