package io.github.httpvet.samples.statusunchecked.vertx;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpResponseExpectation;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;

/** A future succeeds with every answer: the page of an error is sent on as if it were data. */
@Situation(
    rule = "HttpStatusUnchecked",
    client = "vertx",
    unseen = "the response is no value that the tables follow")
public final class ErrorPageCopied {

  private final WebClient client = WebClient.create(Vertx.vertx());

  @Bad(
      calls = 3,
      expect = {"requests POST = 3", "failed = 0"})
  public int anyAnswer(Peer peer) {
    return client
        .getAbs(peer.missing())
        .timeout(5000)
        .send()
        .compose(answer -> store(answer.bodyAsString(), peer))
        .toCompletionStage()
        .toCompletableFuture()
        .join();
  }

  @Good(
      calls = 3,
      expect = {"requests POST = 0", "failed CompletionException = 3"})
  public int goodAnswer(Peer peer) {
    return client
        .getAbs(peer.missing())
        .timeout(5000)
        .send()
        .expecting(HttpResponseExpectation.SC_OK)
        .compose(answer -> store(answer.bodyAsString(), peer))
        .toCompletionStage()
        .toCompletableFuture()
        .join();
  }

  private Future<Integer> store(String rates, Peer peer) {
    return client
        .postAbs(peer.ok())
        .timeout(5000)
        .sendBuffer(Buffer.buffer(rates))
        .map(HttpResponse::statusCode);
  }
}
