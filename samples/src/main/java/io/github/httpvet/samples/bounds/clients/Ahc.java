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
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.asynchttpclient.AsyncHttpClientConfig;
import org.asynchttpclient.DefaultAsyncHttpClientConfig;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

/** AsyncHttpClient 3. */
@BoundsOf(client = "ahc")
public final class Ahc {

  private static final Duration TIME = Duration.ofMillis(MILLIS);

  @Setting(
      value = "`connectTimeout`",
      bounds = {DEAF})
  public void connectTimeout(String url) throws Exception {
    send(Dsl.config().setConnectTimeout(TIME), url).get();
  }

  @Setting(
      value = "`handshakeTimeout`",
      bounds = {TLS})
  public void handshakeTimeout(String url) throws Exception {
    send(Dsl.config().setHandshakeTimeout(MILLIS), url).get();
  }

  @Setting(
      value = "`readTimeout`",
      bounds = {SILENT, HEADER})
  public void readTimeout(String url) throws Exception {
    send(Dsl.config().setReadTimeout(TIME), url).get();
  }

  @Setting(
      value = "`requestTimeout`",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void requestTimeout(String url) throws Exception {
    send(Dsl.config().setRequestTimeout(TIME), url).get();
  }

  @Setting(
      value = "wait: `get(time)`, `cancel`",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void waitAndCancel(String url) throws Exception {
    Future<Response> answer = send(Dsl.config(), url);
    try {
      answer.get(MILLIS, TimeUnit.MILLISECONDS);
    } finally {
      answer.cancel(true);
    }
  }

  @Default("`connectTimeout`")
  public long defaultConnectTimeout() {
    return defaults().getConnectTimeout().toMillis();
  }

  @Default("`handshakeTimeout`")
  public long defaultHandshakeTimeout() {
    return defaults().getHandshakeTimeout();
  }

  @Default("`readTimeout`")
  public long defaultReadTimeout() {
    return defaults().getReadTimeout().toMillis();
  }

  @Default("`requestTimeout`")
  public long defaultRequestTimeout() {
    return defaults().getRequestTimeout().toMillis();
  }

  private static AsyncHttpClientConfig defaults() {
    return Dsl.config().build();
  }

  private static Future<Response> send(DefaultAsyncHttpClientConfig.Builder config, String url) {
    return Dsl.asyncHttpClient(config).prepareGet(url).execute();
  }
}
