package io.github.httpvet.samples.keepalivedisabled.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;

/** A request that asks the server to close is the last on its connection: each call connects. */
@Situation(rule = "HttpKeepAliveDisabled", client = "apache5")
public final class AsyncConnectionCloseHeader {

  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  public AsyncConnectionCloseHeader() {
    client.start();
  }

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public void closeHeader(Peer peer) throws Exception {
    SimpleHttpRequest request =
        // BUG: HttpKeepAliveDisabled
        SimpleRequestBuilder.get(peer.ok()).setHeader("Connection", "close").build();
    client.execute(request, null).get();
  }

  @Good(
      calls = 20,
      expect = {"connections <= 2", "client ESTABLISHED <= 2"})
  public void noHeader(Peer peer) throws Exception {
    client.execute(SimpleRequestBuilder.get(peer.ok()).build(), null).get();
  }
}
