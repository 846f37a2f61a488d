package io.github.httpvet.samples.timeoutmissing.vertx;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;

/** No call of Vert.x blocks, but who waits for its future does: for ever, without a timeout. */
@Situation(rule = "HttpTimeoutMissing", client = "vertx")
public final class SilentServer {

  private final Vertx vertx = Vertx.vertx();
  private final WebClient unbounded = WebClient.create(vertx);
  private final WebClient bounded = WebClient.create(vertx);

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 5_000)
  public int noTimeout(Peer peer) {
    return unbounded
        .getAbs(peer.silent())
        .send()
        .toCompletionStage()
        .toCompletableFuture()
        // BUG: HttpTimeoutMissing
        .join()
        .statusCode();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed TimeoutException > 0", "client ESTABLISHED = 0"})
  public int timeoutOfRequest(Peer peer) {
    return bounded
        .getAbs(peer.silent())
        .timeout(300)
        .send()
        .toCompletionStage()
        .toCompletableFuture()
        .join()
        .statusCode();
  }
}
