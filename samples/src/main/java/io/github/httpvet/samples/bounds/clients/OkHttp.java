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
import io.github.httpvet.samples.bounds.Watchdog;
import java.io.IOException;
import java.time.Duration;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** OkHttp 4. */
@BoundsOf(client = "okhttp", smoke = true)
public final class OkHttp {

  private static final Duration TIME = Duration.ofMillis(MILLIS);

  private final OkHttpClient client = new OkHttpClient();

  @Setting(
      value = "`connectTimeout`",
      bounds = {DEAF})
  public void connectTimeout(String url) throws IOException {
    read(call(client.newBuilder().connectTimeout(TIME).build(), url));
  }

  @Setting(
      value = "`readTimeout`",
      bounds = {SILENT, TLS})
  public void readTimeout(String url) throws IOException {
    read(call(client.newBuilder().readTimeout(TIME).build(), url));
  }

  @Setting(
      value = "`callTimeout`",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void callTimeout(String url) throws IOException {
    read(call(client.newBuilder().callTimeout(TIME).build(), url));
  }

  @Setting(
      value = "watchdog: `Call.cancel`",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void watchdog(String url) throws IOException {
    Call call = call(client, url);
    Watchdog.after(call::cancel);
    read(call);
  }

  @Default("`connectTimeout`")
  public long defaultConnectTimeout() {
    return client.connectTimeoutMillis();
  }

  @Default("`readTimeout`")
  public long defaultReadTimeout() {
    return client.readTimeoutMillis();
  }

  @Default("`callTimeout`")
  public long defaultCallTimeout() {
    return client.callTimeoutMillis();
  }

  private static Call call(OkHttpClient client, String url) {
    return client.newCall(new Request.Builder().url(url).build());
  }

  private static void read(Call call) throws IOException {
    try (Response response = call.execute()) {
      response.body().string();
    }
  }
}
