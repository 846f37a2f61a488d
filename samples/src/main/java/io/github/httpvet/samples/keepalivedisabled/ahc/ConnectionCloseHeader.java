package io.github.httpvet.samples.keepalivedisabled.ahc;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;

/** A request that asks the server to close is the last on its connection: each call connects. */
@Situation(rule = "HttpKeepAliveDisabled", client = "ahc")
public final class ConnectionCloseHeader {

  private final AsyncHttpClient client = Dsl.asyncHttpClient();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public int closeHeader(Peer peer) throws Exception {
    return client
        .prepareGet(peer.ok())
        // BUG: HttpKeepAliveDisabled
        .setHeader("Connection", "close")
        .execute()
        .get()
        .getStatusCode();
  }

  @Good(
      calls = 20,
      expect = {"connections <= 2", "client ESTABLISHED <= 2"})
  public int noHeader(Peer peer) throws Exception {
    return client.prepareGet(peer.ok()).execute().get().getStatusCode();
  }
}
