package io.github.httpvet.samples.clientinloop.jaxrsjavax;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import javax.ws.rs.client.Client;
import javax.ws.rs.client.ClientBuilder;

/** With RESTEasy, a client made in the body of a loop connects once for each item. */
@Situation(rule = "HttpClientInLoop", client = "jaxrsjavax")
public final class ClientPerItem {

  private static final int ITEMS = 10;

  @Bad(
      calls = 2,
      expect = {"connections = 20", "client TIME_WAIT > 2"})
  public void newClientForEachItem(Peer peer) {
    for (int item = 0; item < ITEMS; item++) {
      // BUG: HttpClientInLoop
      Client client = ClientBuilder.newClient();
      client.target(peer.ok()).request().get(String.class);
      client.close();
    }
  }

  @Good(
      calls = 2,
      expect = {"connections = 2", "client TIME_WAIT = 2"})
  public void oneClientForAllItems(Peer peer) {
    Client client = ClientBuilder.newClient();
    for (int item = 0; item < ITEMS; item++) {
      client.target(peer.ok()).request().get(String.class);
    }
    client.close();
  }
}
