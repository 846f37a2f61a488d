package io.github.httpvet.samples.clientinloop.restclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.springframework.web.client.RestClient;

/** A client made in the body of a loop connects once for each item. */
@Situation(rule = "HttpClientInLoop", client = "restclient")
public final class ClientPerItem {

  private static final int ITEMS = 10;

  @Bad(
      calls = 2,
      expect = {"connections = 20", "client ESTABLISHED > 2"})
  public void newClientForEachItem(Peer peer) {
    for (int item = 0; item < ITEMS; item++) {
      // BUG: HttpClientInLoop
      RestClient client = RestClient.create();
      client.get().uri(peer.ok()).retrieve().body(String.class);
    }
  }

  @Good(
      calls = 2,
      expect = {"connections = 2", "client ESTABLISHED <= 2"})
  public void oneClientForAllItems(Peer peer) {
    RestClient client = RestClient.create();
    for (int item = 0; item < ITEMS; item++) {
      client.get().uri(peer.ok()).retrieve().body(String.class);
    }
  }
}
