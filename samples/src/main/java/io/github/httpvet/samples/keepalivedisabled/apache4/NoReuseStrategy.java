package io.github.httpvet.samples.keepalivedisabled.apache4;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.NoConnectionReuseStrategy;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** A client that is told never to reuse a connection connects for each call. */
@Situation(rule = "HttpKeepAliveDisabled", client = "apache4")
public final class NoReuseStrategy {

  private final CloseableHttpClient closing =
      HttpClients.custom()
          // BUG: HttpKeepAliveDisabled
          .setConnectionReuseStrategy(NoConnectionReuseStrategy.INSTANCE)
          .build();
  private final CloseableHttpClient keeping = HttpClients.createDefault();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public void noReuse(Peer peer) throws IOException {
    get(closing, peer);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public void defaultStrategy(Peer peer) throws IOException {
    get(keeping, peer);
  }

  private static void get(CloseableHttpClient client, Peer peer) throws IOException {
    try (CloseableHttpResponse response = client.execute(new HttpGet(peer.ok()))) {
      EntityUtils.consume(response.getEntity());
    }
  }
}
