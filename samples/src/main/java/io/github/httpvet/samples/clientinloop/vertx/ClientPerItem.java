package io.github.httpvet.samples.clientinloop.vertx;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;

/** A client made in the body of a loop connects once for each item, also if it is closed. */
@Situation(rule = "HttpClientInLoop", client = "vertx")
public final class ClientPerItem {

  private static final int ITEMS = 10;

  private final Vertx vertx = Vertx.vertx();

  @Bad(
      calls = 2,
      expect = {"connections = 20", "client TIME_WAIT = 20"})
  public void newClientForEachItem(Peer peer) throws Exception {
    for (int item = 0; item < ITEMS; item++) {
      // BUG: HttpClientInLoop
      WebClient client = WebClient.create(vertx);
      get(peer, client);
      client.close();
    }
  }

  @Good(
      calls = 2,
      expect = {"connections = 2", "client TIME_WAIT = 2"})
  public void oneClientForAllItems(Peer peer) throws Exception {
    WebClient client = WebClient.create(vertx);
    for (int item = 0; item < ITEMS; item++) {
      get(peer, client);
    }
    client.close();
  }

  private static int get(Peer peer, WebClient client) throws Exception {
    return client
        .getAbs(peer.ok())
        .timeout(10_000)
        .send()
        .toCompletionStage()
        .toCompletableFuture()
        .get()
        .statusCode();
  }
}
