package io.github.httpvet.samples.keepalivedisabled.apache4async;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.NoConnectionReuseStrategy;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** A client that is told never to reuse a connection connects for each call. */
@Situation(rule = "HttpKeepAliveDisabled", client = "apache4async")
public final class NoReuseStrategy {

  private final CloseableHttpAsyncClient closing =
      HttpAsyncClients.custom()
          // BUG: HttpKeepAliveDisabled
          .setConnectionReuseStrategy(NoConnectionReuseStrategy.INSTANCE)
          .build();
  private final CloseableHttpAsyncClient keeping = HttpAsyncClients.createDefault();

  public NoReuseStrategy() {
    closing.start();
    keeping.start();
  }

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public void noReuse(Peer peer) throws Exception {
    closing.execute(new HttpGet(peer.ok()), null).get();
  }

  @Good(
      calls = 20,
      expect = {"connections <= 2", "client ESTABLISHED <= 2"})
  public void defaultStrategy(Peer peer) throws Exception {
    keeping.execute(new HttpGet(peer.ok()), null).get();
  }
}
