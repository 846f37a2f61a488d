package io.github.httpvet.samples.keepalivedisabled.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.HttpHeaders;

/** A request that asks the server to close is the last on its connection: each call connects. */
@Situation(rule = "HttpKeepAliveDisabled", client = "apache5")
public final class ConnectionCloseHeader {

  private final CloseableHttpClient client = HttpClients.createDefault();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public int closeHeader(Peer peer) throws IOException {
    HttpGet request = new HttpGet(peer.ok());
    // BUG: HttpKeepAliveDisabled
    request.setHeader(HttpHeaders.CONNECTION, "close");
    return client.execute(request, response -> response.getCode());
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public int noHeader(Peer peer) throws IOException {
    return client.execute(new HttpGet(peer.ok()), response -> response.getCode());
  }
}
