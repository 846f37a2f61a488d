package io.github.httpvet.samples.clientinloop.apache4async;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** A client that is made and closed for each item connects, and starts threads, for each item. */
@Situation(rule = "HttpClientInLoop", client = "apache4async")
public final class ClientPerItem {

  private static final int ITEMS = 10;

  private static final RequestConfig BOUNDS =
      RequestConfig.custom()
          .setConnectTimeout(2_000)
          .setSocketTimeout(2_000)
          .setConnectionRequestTimeout(2_000)
          .build();

  @Bad(
      calls = 2,
      expect = {"connections = 20", "client TIME_WAIT = 20"})
  public void newClientForEachItem(Peer peer)
      throws IOException, InterruptedException, ExecutionException {
    for (int item = 0; item < ITEMS; item++) {
      try (CloseableHttpAsyncClient client =
          // BUG: HttpClientInLoop
          HttpAsyncClients.custom().setDefaultRequestConfig(BOUNDS).build()) {
        client.start();
        client.execute(new HttpGet(peer.ok()), null).get();
      }
    }
  }

  @Good(
      calls = 2,
      expect = {"connections = 2", "client TIME_WAIT = 2"})
  public void oneClientForAllItems(Peer peer)
      throws IOException, InterruptedException, ExecutionException {
    try (CloseableHttpAsyncClient client =
        HttpAsyncClients.custom().setDefaultRequestConfig(BOUNDS).build()) {
      client.start();
      for (int item = 0; item < ITEMS; item++) {
        client.execute(new HttpGet(peer.ok()), null).get();
      }
    }
  }
}
