package io.github.httpvet.samples.topic.clientpercallcost.vertx;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;

/**
 * Each instance of Vert.x has event loops and threads of its own, which nothing but its close ends.
 */
@Situation(
    topic = "client-per-call-cost",
    client = "vertx",
    onlyScripted = "what a client keeps for itself is the same at every server")
public final class ClientPerCall {

  private WebClient shared;

  @Bad(
      calls = 20,
      expect = {
        "connections = 20",
        "client ESTABLISHED = 20",
        "threads vert* >= 40",
        "descriptors eventpoll >= 40",
        "descriptors >= 60",
        "after gc client ESTABLISHED = 20",
        "after gc threads vert* >= 40",
        "after gc descriptors eventpoll >= 40",
        "after gc descriptors >= 60"
      })
  public int newClientEachTime(Peer peer) throws Exception {
    return get(WebClient.create(Vertx.vertx()), peer);
  }

  @Good(
      calls = 20,
      expect = {
        "connections = 1",
        "client ESTABLISHED = 1",
        "threads vert* < 10",
        "descriptors eventpoll < 20",
        "descriptors >= 1",
        "after gc client ESTABLISHED = 1"
      })
  public int sharedClient(Peer peer) throws Exception {
    if (shared == null) {
      shared = WebClient.create(Vertx.vertx());
    }
    return get(shared, peer);
  }

  private static int get(WebClient client, Peer peer) throws Exception {
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
