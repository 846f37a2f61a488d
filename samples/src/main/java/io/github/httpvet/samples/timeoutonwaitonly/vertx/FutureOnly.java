package io.github.httpvet.samples.timeoutonwaitonly.vertx;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import java.util.concurrent.TimeUnit;

/** A timeout of the wait ends the wait, not the call: the socket stays until its own timeout. */
@Situation(
    rule = "HttpTimeoutOnWaitOnly",
    client = "vertx",
    unseen = "the task or future that waits is not followed to the exchange")
public final class FutureOnly {

  private final WebClient client = WebClient.create(Vertx.vertx());

  @Bad(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 5"})
  public int waitOnly(Peer peer) throws Exception {
    return client
        .getAbs(peer.silent())
        .send()
        .toCompletionStage()
        .toCompletableFuture()
        .get(400, TimeUnit.MILLISECONDS)
        .statusCode();
  }

  @Good(
      calls = 5,
      expect = {"failed TimeoutException > 0", "client ESTABLISHED = 0"})
  public int timeoutOfRequest(Peer peer) throws Exception {
    return client
        .getAbs(peer.silent())
        .timeout(400)
        .send()
        .toCompletionStage()
        .toCompletableFuture()
        .get()
        .statusCode();
  }
}
