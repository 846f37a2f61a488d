package io.github.httpvet.samples.blockingineventloop.vertx;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;

/** The event loop waits for an answer that only it could read. */
@Situation(
    rule = "HttpBlockingInEventLoop",
    client = "vertx",
    unseen = "the threads of this client are no event loop in the tables")
public final class JoinInHandler {

  private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
  private final WebClient client = WebClient.create(vertx);

  @Bad(
      calls = 3,
      expect = {"returned = 0", "requests <= 2"})
  public int joinInMap(Peer peer) {
    return get(peer)
        .map(answer -> get(peer).toCompletionStage().toCompletableFuture().join())
        .toCompletionStage()
        .toCompletableFuture()
        .join()
        .statusCode();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "requests = 6", "failed = 0"})
  public int compose(Peer peer) {
    return get(peer)
        .compose(answer -> get(peer))
        .toCompletionStage()
        .toCompletableFuture()
        .join()
        .statusCode();
  }

  private Future<HttpResponse<Buffer>> get(Peer peer) {
    return client.getAbs(peer.ok()).timeout(10_000).send();
  }
}
