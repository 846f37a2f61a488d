package io.github.httpvet.samples.topic.tricklingserver.vertx;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/**
 * The timeout of a request ends with the header of the answer; only closing the connection ends a
 * body that trickles.
 */
@Situation(topic = "trickling-server", client = "vertx")
public final class RequestTimeout {

  private final Vertx vertx = Vertx.vertx();
  private final HttpClient client = vertx.createHttpClient();

  @Bad(
      calls = 1,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 2500)
  public void requestTimeout(Peer peer) throws Exception {
    client
        .request(options(peer))
        .compose(HttpClientRequest::send)
        .compose(HttpClientResponse::body)
        .toCompletionStage()
        .toCompletableFuture()
        .get();
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed HttpClosedException = 1", "client ESTABLISHED = 0"},
      boundMillis = 2500)
  public void timer(Peer peer) throws Exception {
    client
        .request(options(peer))
        .compose(HttpClientRequest::send)
        .compose(this::bodyWithinBound)
        .toCompletionStage()
        .toCompletableFuture()
        .get();
  }

  private Future<?> bodyWithinBound(HttpClientResponse response) {
    vertx.setTimer(500, timer -> response.request().connection().close());
    return response.body();
  }

  private static RequestOptions options(Peer peer) {
    return new RequestOptions()
        .setMethod(HttpMethod.GET)
        .setAbsoluteURI(peer.trickle())
        .setTimeout(500);
  }
}
