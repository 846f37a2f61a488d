package io.github.httpvet.samples.timeoutonwaitonly.vertx;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import java.util.concurrent.TimeUnit;

/** A future that is failed after a time does not end the call behind it. */
@Situation(
    rule = "HttpTimeoutOnWaitOnly",
    client = "vertx",
    unseen = "the task or future that waits is not followed to the exchange")
public final class TimeoutOfFuture {

  private final WebClient client = WebClient.create(Vertx.vertx());

  @Bad(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 5"})
  public int timeoutOfFuture(Peer peer) {
    return client
        .getAbs(peer.silent())
        .send()
        .timeout(400, TimeUnit.MILLISECONDS)
        .toCompletionStage()
        .toCompletableFuture()
        .join()
        .statusCode();
  }

  @Good(
      calls = 5,
      expect = {"failed TimeoutException > 0", "client ESTABLISHED = 0"})
  public int timeoutOfRequest(Peer peer) {
    return client
        .getAbs(peer.silent())
        .timeout(400)
        .send()
        .toCompletionStage()
        .toCompletableFuture()
        .join()
        .statusCode();
  }
}
