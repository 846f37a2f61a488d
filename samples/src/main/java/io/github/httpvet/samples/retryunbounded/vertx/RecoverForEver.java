package io.github.httpvet.samples.retryunbounded.vertx;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;

/**
 * A future that recovers from a failure with the same call connects as often as the server hangs
 * up.
 */
@Situation(
    rule = "HttpRetryUnbounded",
    client = "vertx",
    unseen = "what tries again is a function or a setting and no loop")
public final class RecoverForEver {

  private final WebClient client = WebClient.create(Vertx.vertx());

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "connections = 101"})
  public int recover(Peer peer) {
    return forEver(peer).toCompletionStage().toCompletableFuture().join();
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed HttpClosedException = 1", "connections = 3"})
  public int threeTimes(Peer peer) {
    return atMost(3, peer).toCompletionStage().toCompletableFuture().join();
  }

  private Future<Integer> forEver(Peer peer) {
    return client
        .getAbs(peer.hangUpFor(100))
        .timeout(2000)
        .send()
        .map(HttpResponse::statusCode)
        .recover(failure -> forEver(peer));
  }

  private Future<Integer> atMost(int attempts, Peer peer) {
    return client
        .getAbs(peer.hangUpFor(100))
        .timeout(2000)
        .send()
        .map(HttpResponse::statusCode)
        .recover(
            failure -> attempts > 1 ? atMost(attempts - 1, peer) : Future.failedFuture(failure));
  }
}
