package io.github.httpvet.samples.bounds.clients;

import static io.github.httpvet.samples.bounds.Behaviour.BODY;
import static io.github.httpvet.samples.bounds.Behaviour.DEAF;
import static io.github.httpvet.samples.bounds.Behaviour.HEADER;
import static io.github.httpvet.samples.bounds.Behaviour.SILENT;
import static io.github.httpvet.samples.bounds.Behaviour.TLS;
import static io.github.httpvet.samples.bounds.Setting.MILLIS;

import feign.Client;
import feign.Request.Options;
import feign.RequestLine;
import feign.Retryer;
import io.github.httpvet.samples.bounds.BoundsOf;
import io.github.httpvet.samples.bounds.Default;
import io.github.httpvet.samples.bounds.Setting;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/** OpenFeign without retries, over its own client and over OkHttp. */
@BoundsOf(client = "feign")
public final class Feign {

  private static final int LONG = 60_000;

  private final Client own = new Client.Default(null, null);
  private final OkHttpClient shared = new OkHttpClient();

  @Setting(
      value = "`Options` `connectTimeout`",
      bounds = {DEAF})
  public void connectTimeout(String url) {
    api(own, MILLIS, LONG).get(URI.create(url));
  }

  @Setting(
      value = "`Options` `readTimeout`",
      bounds = {SILENT, TLS})
  public void readTimeout(String url) {
    api(own, LONG, MILLIS).get(URI.create(url));
  }

  @Setting(
      value = "`Options` `connectTimeout`, over OkHttp",
      bounds = {DEAF})
  public void connectTimeoutOverOkHttp(String url) {
    api(new feign.okhttp.OkHttpClient(shared), MILLIS, LONG).get(URI.create(url));
  }

  @Setting(
      value = "`Options` `readTimeout`, over OkHttp",
      bounds = {SILENT, TLS})
  public void readTimeoutOverOkHttp(String url) {
    api(new feign.okhttp.OkHttpClient(shared), LONG, MILLIS).get(URI.create(url));
  }

  @Setting(
      value = "`OkHttpClient` `callTimeout`",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void callTimeoutBelow(String url) {
    OkHttpClient bounded = shared.newBuilder().callTimeout(Duration.ofMillis(MILLIS)).build();
    api(new feign.okhttp.OkHttpClient(bounded), LONG, LONG).get(URI.create(url));
  }

  @Default("`Options` `connectTimeout`")
  public long defaultConnectTimeout() {
    return new Options().connectTimeoutMillis();
  }

  @Default("`Options` `readTimeout`")
  public long defaultReadTimeout() {
    return new Options().readTimeoutMillis();
  }

  private static Api api(Client client, int connectMillis, int readMillis) {
    return feign.Feign.builder()
        .client(client)
        .options(
            new Options(
                connectMillis, TimeUnit.MILLISECONDS, readMillis, TimeUnit.MILLISECONDS, true))
        .retryer(Retryer.NEVER_RETRY)
        .target(Api.class, "http://127.0.0.1");
  }

  /** Any address. */
  interface Api {
    @RequestLine("GET")
    String get(URI url);
  }
}
