package io.github.httpvet.samples.keepalivedisabled.apache4async;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.apache.http.HttpHeaders;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** A request that asks the server to close is the last on its connection: each call connects. */
@Situation(rule = "HttpKeepAliveDisabled", client = "apache4async")
public final class ConnectionCloseHeader {

  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  public ConnectionCloseHeader() {
    client.start();
  }

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public void closeHeader(Peer peer) throws Exception {
    HttpGet request = new HttpGet(peer.ok());
    // BUG: HttpKeepAliveDisabled
    request.setHeader(HttpHeaders.CONNECTION, "close");
    client.execute(request, null).get();
  }

  @Good(
      calls = 20,
      expect = {"connections <= 2", "client ESTABLISHED <= 2"})
  public void noHeader(Peer peer) throws Exception {
    client.execute(new HttpGet(peer.ok()), null).get();
  }
}
