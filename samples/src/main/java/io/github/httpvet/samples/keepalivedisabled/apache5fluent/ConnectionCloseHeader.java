package io.github.httpvet.samples.keepalivedisabled.apache5fluent;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.hc.client5.http.fluent.Request;

/** A request that asks the server to close is the last on its connection: each call connects. */
@Situation(rule = "HttpKeepAliveDisabled", client = "apache5fluent")
public final class ConnectionCloseHeader {

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public String closeHeader(Peer peer) throws IOException {
    return Request.get(peer.ok())
        // BUG: HttpKeepAliveDisabled
        .addHeader("Connection", "close")
        .execute()
        .returnContent()
        .asString();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String noHeader(Peer peer) throws IOException {
    return Request.get(peer.ok()).execute().returnContent().asString();
  }
}
