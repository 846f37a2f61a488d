package io.github.httpvet.samples.reads.clients;

import static io.github.httpvet.samples.reads.Answer.ODD_LARGE;
import static io.github.httpvet.samples.reads.Answer.ODD_SMALL;

import io.github.httpvet.samples.reads.Parser;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.client.WebClient;
import java.util.concurrent.TimeUnit;

/** Vert.x: its HttpClient, and the WebClient over it. */
@ReadsOf(client = "vertx")
public final class VertxClient {

  private final Vertx vertx = Vertx.vertx();
  private final HttpClient client =
      vertx.createHttpClient(
          new HttpClientOptions()
              .setMaxPoolSize(Reading.CALLS)
              .setIdleTimeout(Reading.MILLIS)
              .setIdleTimeoutUnit(TimeUnit.MILLISECONDS));

  @Reading(value = "`WebClient` `send`", whole = true)
  public void webClient(String url) throws Exception {
    await(WebClient.wrap(client).getAbs(url).send());
  }

  @Reading(value = "`body`", whole = true)
  public void body(String url) throws Exception {
    await(response(url).compose(HttpClientResponse::body));
  }

  @Reading(
      value = "`handler`",
      noFailure = {ODD_SMALL, ODD_LARGE})
  public void handler(String url) throws Exception {
    await(
        response(url)
            .compose(
                response -> {
                  response.handler(part -> Parser.parse(part.toString()));
                  return response.end();
                }));
  }

  private Future<HttpClientResponse> response(String url) {
    RequestOptions options = new RequestOptions().setMethod(HttpMethod.GET).setAbsoluteURI(url);
    return client.request(options).compose(HttpClientRequest::send);
  }

  private static void await(Future<?> future) throws Exception {
    future.toCompletionStage().toCompletableFuture().get();
  }
}
