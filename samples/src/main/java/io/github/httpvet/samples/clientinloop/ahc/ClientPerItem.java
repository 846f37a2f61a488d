package io.github.httpvet.samples.clientinloop.ahc;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;

/** A client that is made and closed for each item leaves each time a connection to time out. */
@Situation(rule = "HttpClientInLoop", client = "ahc")
public final class ClientPerItem {

  private static final int ITEMS = 10;

  @Bad(
      calls = 2,
      expect = {"connections = 20", "client TIME_WAIT = 20"})
  public void newClientForEachItem(Peer peer)
      throws IOException, InterruptedException, ExecutionException {
    for (int item = 0; item < ITEMS; item++) {
      // BUG: HttpClientInLoop
      try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
        client.prepareGet(peer.ok()).execute().get();
      }
    }
  }

  @Good(
      calls = 2,
      expect = {"connections = 2", "client TIME_WAIT = 2"})
  public void oneClientForAllItems(Peer peer)
      throws IOException, InterruptedException, ExecutionException {
    try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
      for (int item = 0; item < ITEMS; item++) {
        client.prepareGet(peer.ok()).execute().get();
      }
    }
  }
}
