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
import org.springframework.web.client.RestTemplate;

/**
 * A handler runs on the event loop: a blocking call in it holds the loop, and no other call on it
 * is answered.
 */
@Situation(rule = "HttpBlockingInEventLoop", client = "vertx")
public final class BlockingInHandler {

  private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
  private final WebClient client = WebClient.create(vertx);
  private final RestTemplate template = new RestTemplate();

  @Bad(
      calls = 3,
      expect = {"returned <= 1"})
  public int blockingInHandler(Peer peer) {
    get(peer)
        // BUG: HttpBlockingInEventLoop
        .onSuccess(answer -> template.getForObject(peer.silent(), String.class));
    return get(peer).toCompletionStage().toCompletableFuture().join().statusCode();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed = 0", "connections <= 6"})
  public int executeBlocking(Peer peer) {
    get(peer)
        .onSuccess(
            answer ->
                vertx.executeBlocking(() -> template.getForObject(peer.silent(), String.class)));
    return get(peer).toCompletionStage().toCompletableFuture().join().statusCode();
  }

  private Future<HttpResponse<Buffer>> get(Peer peer) {
    return client.getAbs(peer.ok()).timeout(10_000).send();
  }
}
