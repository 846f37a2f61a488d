package io.github.httpvet.samples.clientinloop.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** A client that is made and closed for each item leaves each time a connection to time out. */
@Situation(rule = "HttpClientInLoop", client = "apache5")
public final class ClientPerItem {

  private static final int ITEMS = 10;

  @Bad(
      calls = 2,
      expect = {"connections = 20", "client TIME_WAIT = 20"})
  public void newClientForEachItem(Peer peer) throws IOException {
    for (int item = 0; item < ITEMS; item++) {
      // BUG: HttpClientInLoop
      try (CloseableHttpClient client = HttpClients.createDefault()) {
        text(client, peer);
      }
    }
  }

  @Good(
      calls = 2,
      expect = {"connections = 2", "client TIME_WAIT = 2"})
  public void oneClientForAllItems(Peer peer) throws IOException {
    try (CloseableHttpClient client = HttpClients.createDefault()) {
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
