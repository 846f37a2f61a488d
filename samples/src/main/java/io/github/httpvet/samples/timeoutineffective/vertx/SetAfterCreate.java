package io.github.httpvet.samples.timeoutineffective.vertx;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;

/** What is set on options after they made the client does not reach that one. */
@Situation(
    rule = "HttpTimeoutIneffective",
    client = "vertx",
    unseen = "what is set after it counts, or handed over elsewhere, is not followed")
public final class SetAfterCreate {

  private final Vertx vertx = Vertx.vertx();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 5_000)
  public int afterwards(Peer peer) {
    WebClientOptions options = new WebClientOptions();
    WebClient client = WebClient.create(vertx, options);
    options.setIdleTimeout(1);
    return get(client, peer);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed HttpClosedException = 3", "client ESTABLISHED = 0"})
  public int before(Peer peer) {
    WebClientOptions options = new WebClientOptions();
    options.setIdleTimeout(1);
    return get(WebClient.create(vertx, options), peer);
  }

  private static int get(WebClient client, Peer peer) {
    return client
        .getAbs(peer.silent())
        .send()
        .toCompletionStage()
        .toCompletableFuture()
        .join()
        .statusCode();
  }
}
