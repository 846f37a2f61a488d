package io.github.httpvet.samples.keepalivedisabled.vertx;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;

/** Without keep-alive each request asks the server to close, so each call connects. */
@Situation(rule = "HttpKeepAliveDisabled", client = "vertx")
public final class KeepAliveFalse {

  private final Vertx vertx = Vertx.vertx();
  private final WebClient closing =
      // BUG: HttpKeepAliveDisabled
      WebClient.create(vertx, new WebClientOptions().setKeepAlive(false));
  private final WebClient keeping = WebClient.create(vertx);

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public int keepAliveOff(Peer peer) {
    return get(closing, peer);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public int keepAliveOn(Peer peer) {
    return get(keeping, peer);
  }

  private static int get(WebClient client, Peer peer) {
    return client
        .getAbs(peer.ok())
        .send()
        .toCompletionStage()
        .toCompletableFuture()
        .join()
        .statusCode();
  }
}
