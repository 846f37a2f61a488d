package io.github.httpvet.samples.keepalivedisabled.vertx;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.WebClient;

/** A request that asks the server to close is the last on its connection: each call connects. */
@Situation(rule = "HttpKeepAliveDisabled", client = "vertx")
public final class ConnectionCloseHeader {

  private final WebClient client = WebClient.create(Vertx.vertx());

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public int closeHeader(Peer peer) {
    // BUG: HttpKeepAliveDisabled
    return status(client.getAbs(peer.ok()).putHeader("Connection", "close"));
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public int noHeader(Peer peer) {
    return status(client.getAbs(peer.ok()));
  }

  private static int status(HttpRequest<Buffer> request) {
    return request.send().toCompletionStage().toCompletableFuture().join().statusCode();
  }
}
