package io.github.httpvet.samples.clientperrequest.vertx;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;

/** A client for each call has a pool of its own, which is kept until it is closed. */
@Situation(rule = "HttpClientPerRequest", client = "vertx")
public final class ClientPerCall {

  private final Vertx vertx = Vertx.vertx();
  private final WebClient shared = WebClient.create(vertx);

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20", "after gc client ESTABLISHED = 20"})
  public int newClientEachTime(Peer peer) throws Exception {
    // BUG: HttpClientPerRequest
    WebClient client = WebClient.create(vertx);
    return get(peer, client);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public int sharedClient(Peer peer) throws Exception {
    return get(peer, shared);
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
