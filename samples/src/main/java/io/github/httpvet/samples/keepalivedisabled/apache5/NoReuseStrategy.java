package io.github.httpvet.samples.keepalivedisabled.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** A client that is told never to reuse a connection connects for each call. */
@Situation(rule = "HttpKeepAliveDisabled", client = "apache5")
public final class NoReuseStrategy {

  private final CloseableHttpClient closing =
      HttpClients.custom()
          // BUG: HttpKeepAliveDisabled
          .setConnectionReuseStrategy((request, response, context) -> false)
          .build();
  private final CloseableHttpClient keeping = HttpClients.createDefault();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public int noReuse(Peer peer) throws IOException {
    return closing.execute(new HttpGet(peer.ok()), response -> response.getCode());
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public int defaultStrategy(Peer peer) throws IOException {
    return keeping.execute(new HttpGet(peer.ok()), response -> response.getCode());
  }
}
