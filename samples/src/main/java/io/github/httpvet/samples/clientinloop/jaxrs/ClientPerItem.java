package io.github.httpvet.samples.clientinloop.jaxrs;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;

/** With Jersey, a client made in the body of a loop starts a thread for each asynchronous call. */
@Situation(
    rule = "HttpClientInLoop",
    client = "jaxrs",
    jvm = {"-Xmx256m", "-Xmn200m"}) // Else garbage is collected meanwhile, and with it threads.
public final class ClientPerItem {

  private static final int ITEMS = 10;

  @Bad(
      calls = 2,
      expect = {"threads jersey-client-async-executor* = 20"})
  public void newClientForEachItem(Peer peer) throws Exception {
    for (int item = 0; item < ITEMS; item++) {
      // BUG: HttpClientInLoop
      Client client = ClientBuilder.newClient();
      client.target(peer.ok()).request().async().get(String.class).get();
    }
  }

  @Good(
      calls = 2,
      expect = {"threads jersey-client-async-executor* = 0"})
  public void oneClientForAllItems(Peer peer) throws Exception {
    try (Client client = ClientBuilder.newClient()) {
      for (int item = 0; item < ITEMS; item++) {
        client.target(peer.ok()).request().async().get(String.class).get();
      }
    }
  }
}
