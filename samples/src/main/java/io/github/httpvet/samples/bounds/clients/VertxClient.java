package io.github.httpvet.samples.bounds.clients;

import static io.github.httpvet.samples.bounds.Behaviour.DEAF;
import static io.github.httpvet.samples.bounds.Behaviour.HEADER;
import static io.github.httpvet.samples.bounds.Behaviour.SILENT;
import static io.github.httpvet.samples.bounds.Behaviour.TLS;
import static io.github.httpvet.samples.bounds.Setting.MILLIS;

import io.github.httpvet.samples.bounds.BoundsOf;
import io.github.httpvet.samples.bounds.Default;
import io.github.httpvet.samples.bounds.Setting;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.client.WebClient;
import java.util.concurrent.TimeUnit;

/** Vert.x: its HttpClient, and the WebClient over it. */
@BoundsOf(client = "vertx")
public final class VertxClient {

  private final Vertx vertx = Vertx.vertx();

  @Setting(
      value = "`HttpClientOptions` `connectTimeout`",
      bounds = {DEAF})
  public void connectTimeout(String url) throws Exception {
    send(new HttpClientOptions().setConnectTimeout(MILLIS), new RequestOptions(), url);
  }

  @Setting(
      value = "`HttpClientOptions` `sslHandshakeTimeout`",
      bounds = {TLS})
  public void handshakeTimeout(String url) throws Exception {
    HttpClientOptions options =
        new HttpClientOptions()
            .setSslHandshakeTimeout(MILLIS)
            .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS);
    send(options, new RequestOptions(), url);
  }

  @Setting(
      value = "`HttpClientOptions` `idleTimeout`",
      bounds = {SILENT})
  public void idleTimeout(String url) throws Exception {
    HttpClientOptions options =
        new HttpClientOptions().setIdleTimeout(MILLIS).setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
    send(options, new RequestOptions(), url);
  }

  @Setting(
      value = "`RequestOptions` `timeout`",
      bounds = {SILENT, TLS, HEADER, DEAF})
  public void timeout(String url) throws Exception {
    send(new HttpClientOptions(), new RequestOptions().setTimeout(MILLIS), url);
  }

  @Setting(
      value = "`WebClient` `timeout`",
      bounds = {SILENT, TLS, HEADER, DEAF})
  public void timeoutOfWebClient(String url) throws Exception {
    WebClient.create(vertx)
        .getAbs(url)
        .timeout(MILLIS)
        .send()
        .toCompletionStage()
        .toCompletableFuture()
        .get();
  }

  @Default("`HttpClientOptions` `connectTimeout`")
  public long defaultConnectTimeout() {
    return new HttpClientOptions().getConnectTimeout();
  }

  @Default("`HttpClientOptions` `sslHandshakeTimeout`")
  public long defaultHandshakeTimeout() {
    HttpClientOptions options = new HttpClientOptions();
    return options.getSslHandshakeTimeoutUnit().toMillis(options.getSslHandshakeTimeout());
  }

  @Default("`HttpClientOptions` `idleTimeout`")
  public long defaultIdleTimeout() {
    HttpClientOptions options = new HttpClientOptions();
    return options.getIdleTimeoutUnit().toMillis(options.getIdleTimeout());
  }

  @Default("`RequestOptions` `timeout`")
  public long defaultTimeout() {
    return new RequestOptions().getTimeout();
  }

  private void send(HttpClientOptions options, RequestOptions request, String url)
      throws Exception {
    vertx
        .createHttpClient(options)
        .request(request.setAbsoluteURI(url))
        .compose(HttpClientRequest::send)
        .compose(HttpClientResponse::body)
        .toCompletionStage()
        .toCompletableFuture()
        .get();
  }
}
