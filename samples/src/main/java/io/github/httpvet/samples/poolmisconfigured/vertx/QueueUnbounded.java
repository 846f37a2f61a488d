package io.github.httpvet.samples.poolmisconfigured.vertx;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A queue without a bound takes all calls that wait for a connection, where a bound would refuse
 * some.
 */
@Situation(rule = "HttpPoolMisconfigured", client = "vertx")
public final class QueueUnbounded {

  private final Vertx vertx = Vertx.vertx();
  private final WebClient unbounded =
      // BUG: HttpPoolMisconfigured
      WebClient.create(vertx, new WebClientOptions().setMaxPoolSize(2).setMaxWaitQueueSize(-1));
  private final WebClient bounded =
      WebClient.create(vertx, new WebClientOptions().setMaxPoolSize(2).setMaxWaitQueueSize(4));

  @Bad(
      calls = 2,
      expect = {"failed ConnectionPoolTooBusyException = 0", "failed TimeoutException = 2"})
  public void noBound(Peer peer) throws Exception {
    getFiftyTimes(unbounded, peer);
  }

  @Good(
      calls = 2,
      expect = {"failed ConnectionPoolTooBusyException = 2"})
  public void bound(Peer peer) throws Exception {
    getFiftyTimes(bounded, peer);
  }

  private static void getFiftyTimes(WebClient client, Peer peer) throws Exception {
    List<Future<?>> answers = new ArrayList<>();
    for (int call = 0; call < 50; call++) {
      answers.add(client.getAbs(peer.silent()).send());
    }
    Future.all(answers).toCompletionStage().toCompletableFuture().get(2, TimeUnit.SECONDS);
  }
}
