package io.github.httpvet.samples.responsenotdrained.vertx;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;

/** To reset a request whose answer is coming in is to close its connection. */
@Situation(
    rule = "HttpResponseNotDrained",
    client = "vertx",
    unseen = "that this client drops what is unread, the tables do not say")
public final class Reset {

  private final HttpClient client = Vertx.vertx().createHttpClient();

  @Bad(
      calls = 10,
      expect = {"connections = 10", "client ESTABLISHED = 0"})
  public int reset(Peer peer) {
    return wait(
        send(peer)
            .map(
                response -> {
                  response.request().reset();
                  return response.statusCode();
                }));
  }

  @Good(
      calls = 10,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public int read(Peer peer) {
    return wait(send(peer).compose(response -> response.body().map(response.statusCode())));
  }

  private Future<HttpClientResponse> send(Peer peer) {
    return client
        .request(new RequestOptions().setAbsoluteURI(peer.large()))
        .compose(HttpClientRequest::send);
  }

  private static int wait(Future<Integer> status) {
    return status.toCompletionStage().toCompletableFuture().join();
  }
}
