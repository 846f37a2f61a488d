package io.github.httpvet.samples.bounds.clients;

import static io.github.httpvet.samples.bounds.Behaviour.BODY;
import static io.github.httpvet.samples.bounds.Behaviour.DEAF;
import static io.github.httpvet.samples.bounds.Behaviour.HEADER;
import static io.github.httpvet.samples.bounds.Behaviour.SILENT;
import static io.github.httpvet.samples.bounds.Behaviour.TLS;
import static io.github.httpvet.samples.bounds.Setting.MILLIS;

import com.squareup.okhttp.Call;
import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import io.github.httpvet.samples.bounds.BoundsOf;
import io.github.httpvet.samples.bounds.Default;
import io.github.httpvet.samples.bounds.Setting;
import io.github.httpvet.samples.bounds.Watchdog;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** OkHttp 2. */
@BoundsOf(client = "okhttp2")
public final class OkHttp2 {

  private final OkHttpClient client = new OkHttpClient();

  @Setting(
      value = "`connectTimeout`",
      bounds = {DEAF})
  public void connectTimeout(String url) throws IOException {
    OkHttpClient bounded = client.clone();
    bounded.setConnectTimeout(MILLIS, TimeUnit.MILLISECONDS);
    read(call(bounded, url));
  }

  @Setting(
      value = "`readTimeout`",
      bounds = {SILENT, TLS})
  public void readTimeout(String url) throws IOException {
    OkHttpClient bounded = client.clone();
    bounded.setReadTimeout(MILLIS, TimeUnit.MILLISECONDS);
    read(call(bounded, url));
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
    return client.getConnectTimeout();
  }

  @Default("`readTimeout`")
  public long defaultReadTimeout() {
    return client.getReadTimeout();
  }

  private static Call call(OkHttpClient client, String url) {
    return client.newCall(new Request.Builder().url(url).build());
  }

  private static void read(Call call) throws IOException {
    call.execute().body().string();
  }
}
