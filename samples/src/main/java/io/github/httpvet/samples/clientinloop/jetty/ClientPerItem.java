package io.github.httpvet.samples.clientinloop.jetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;

/** A client made in the body of a loop connects once for each item, also if it is stopped. */
@Situation(rule = "HttpClientInLoop", client = "jetty")
public final class ClientPerItem {

  private static final int ITEMS = 5;

  @Bad(
      calls = 2,
      expect = {"connections = 10", "client TIME_WAIT = 10"})
  public void newClientForEachItem(Peer peer) throws Exception {
    for (int item = 0; item < ITEMS; item++) {
      // BUG: HttpClientInLoop
      HttpClient client = new HttpClient();
      client.start();
      client.newRequest(peer.ok()).timeout(10, TimeUnit.SECONDS).send();
      client.stop();
    }
  }

  @Good(
      calls = 2,
      expect = {"connections = 2", "client TIME_WAIT = 2"})
  public void oneClientForAllItems(Peer peer) throws Exception {
    HttpClient client = new HttpClient();
    client.start();
    for (int item = 0; item < ITEMS; item++) {
      client.newRequest(peer.ok()).timeout(10, TimeUnit.SECONDS).send();
    }
    client.stop();
  }
}
