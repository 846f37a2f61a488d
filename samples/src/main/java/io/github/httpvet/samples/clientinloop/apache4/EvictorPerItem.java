package io.github.httpvet.samples.clientinloop.apache4;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/**
 * A client that evicts idle connections has a thread of its own for it, which keeps client and
 * connection alive until somebody closes the client.
 */
@Situation(rule = "HttpClientInLoop", client = "apache4")
public final class EvictorPerItem {

  private static final int ITEMS = 10;

  private static final RequestConfig BOUNDS =
      RequestConfig.custom()
          .setConnectTimeout(2_000)
          .setSocketTimeout(2_000)
          .setConnectionRequestTimeout(2_000)
          .build();

  @Bad(
      calls = 2,
      expect = {
        "connections = 20",
        "client ESTABLISHED = 20",
        "threads Connection evictor = 20",
        "after gc client ESTABLISHED = 20"
      })
  public void newClientForEachItem(Peer peer) throws IOException {
    for (int item = 0; item < ITEMS; item++) {
      CloseableHttpClient client =
          // BUG: HttpClientInLoop
          HttpClients.custom().setDefaultRequestConfig(BOUNDS).evictExpiredConnections().build();
      text(client, peer);
    }
  }

  @Good(
      calls = 2,
      expect = {"connections = 2", "client ESTABLISHED = 0", "threads Connection evictor = 0"})
  public void oneClientForAllItems(Peer peer) throws IOException {
    HttpClientBuilder builder =
        HttpClients.custom().setDefaultRequestConfig(BOUNDS).evictExpiredConnections();
    try (CloseableHttpClient client = builder.build()) {
      for (int item = 0; item < ITEMS; item++) {
        text(client, peer);
      }
    }
  }

  private static String text(CloseableHttpClient client, Peer peer) throws IOException {
    return client.execute(
        new HttpGet(peer.ok()), response -> EntityUtils.toString(response.getEntity()));
  }
}
