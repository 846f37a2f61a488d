package io.github.httpvet.samples.bounds.clients;

import static io.github.httpvet.samples.bounds.Behaviour.BODY;
import static io.github.httpvet.samples.bounds.Behaviour.DEAF;
import static io.github.httpvet.samples.bounds.Behaviour.HEADER;
import static io.github.httpvet.samples.bounds.Behaviour.SILENT;
import static io.github.httpvet.samples.bounds.Behaviour.TLS;
import static io.github.httpvet.samples.bounds.Setting.MILLIS;

import io.github.httpvet.samples.bounds.BoundsOf;
import io.github.httpvet.samples.bounds.Default;
import io.github.httpvet.samples.bounds.Setting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** {@code java.net.http}. */
@BoundsOf(client = "jdk", smoke = true)
public final class Jdk {

  private static final Duration TIME = Duration.ofMillis(MILLIS);

  private final HttpClient client = HttpClient.newHttpClient();

  @Setting(
      value = "`HttpClient` `connectTimeout`",
      bounds = {TLS, DEAF})
  public void connectTimeout(String url) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
    HttpClient.newBuilder()
        .connectTimeout(TIME)
        .build()
        .send(request, BodyHandlers.ofString())
        .body();
  }

  @Setting(
      value = "`HttpRequest` `timeout`",
      bounds = {SILENT, TLS, HEADER, DEAF})
  public void requestTimeout(String url) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url)).timeout(TIME).build();
    client.send(request, BodyHandlers.ofString()).body();
  }

  @Setting(
      value = "wait: `get(time)`, `cancel`",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void waitAndCancel(String url) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(request, BodyHandlers.ofString());
    try {
      answer.get(MILLIS, TimeUnit.MILLISECONDS);
    } finally {
      answer.cancel(true);
    }
  }

  @Default("`HttpClient` `connectTimeout`")
  public long defaultConnectTimeout() {
    return client.connectTimeout().map(Duration::toMillis).orElse(0L);
  }

  @Default("`HttpRequest` `timeout`")
  public long defaultRequestTimeout() {
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1")).build();
    return request.timeout().map(Duration::toMillis).orElse(0L);
  }
}
