package io.github.httpvet.samples.bodyunbounded.vertx;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * To log the activity is to write each byte that comes in as text, where the level of the log
 * allows it.
 */
@Situation(rule = "HttpBodyUnbounded", client = "vertx")
public final class LogActivity {

  private static final Logger LOG = Logger.getLogger("io.netty.handler.logging");

  private final Vertx vertx = Vertx.vertx();
  private final HttpClient logging =
      // BUG: HttpBodyUnbounded
      vertx.createHttpClient(new HttpClientOptions().setLogActivity(true));
  private final HttpClient plain = vertx.createHttpClient();

  public LogActivity() {
    LOG.setLevel(Level.FINE);
  }

  @Bad(
      calls = 10,
      expect = {"allocated MiB >= 200"})
  public void logged(Peer peer) {
    read(logging, peer);
  }

  @Good(
      calls = 10,
      expect = {"allocated MiB < 150"})
  public void notLogged(Peer peer) {
    read(plain, peer);
  }

  private static void read(HttpClient client, Peer peer) {
    client
        .request(new RequestOptions().setAbsoluteURI(peer.large()))
        .compose(HttpClientRequest::send)
        .compose(HttpClientResponse::end)
        .toCompletionStage()
        .toCompletableFuture()
        .join();
  }
}
