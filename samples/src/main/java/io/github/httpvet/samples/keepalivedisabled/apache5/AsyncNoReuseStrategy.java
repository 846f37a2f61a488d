package io.github.httpvet.samples.keepalivedisabled.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;

/** A client that is told never to reuse a connection connects for each call. */
@Situation(rule = "HttpKeepAliveDisabled", client = "apache5")
public final class AsyncNoReuseStrategy {

  private final CloseableHttpAsyncClient closing =
      HttpAsyncClients.custom()
          // BUG: HttpKeepAliveDisabled
          .setConnectionReuseStrategy((request, response, context) -> false)
          .build();
  private final CloseableHttpAsyncClient keeping = HttpAsyncClients.createDefault();

  public AsyncNoReuseStrategy() {
    closing.start();
    keeping.start();
  }

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public void noReuse(Peer peer) throws Exception {
    closing.execute(SimpleRequestBuilder.get(peer.ok()).build(), null).get();
  }

  @Good(
      calls = 20,
      expect = {"connections <= 2", "client ESTABLISHED <= 2"})
  public void defaultStrategy(Peer peer) throws Exception {
    keeping.execute(SimpleRequestBuilder.get(peer.ok()).build(), null).get();
  }
}
