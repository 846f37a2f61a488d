package io.github.httpvet.samples.timeoutdisabled.vertx;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.WebClient;

/** A timeout of 0 means none: who waits for the future of the call waits for ever. */
@Situation(rule = "HttpTimeoutDisabled", client = "vertx")
public final class TimeoutOfZero {

  private final WebClient client = WebClient.create(Vertx.vertx());

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 5_000)
  public int timeoutOfZero(Peer peer) {
    // BUG: HttpTimeoutDisabled
    return status(client.getAbs(peer.silent()).timeout(0));
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed TimeoutException > 0", "client ESTABLISHED = 0"})
  public int timeout(Peer peer) {
    return status(client.getAbs(peer.silent()).timeout(300));
  }

  private static int status(HttpRequest<Buffer> request) {
    return request.send().toCompletionStage().toCompletableFuture().join().statusCode();
  }
}
