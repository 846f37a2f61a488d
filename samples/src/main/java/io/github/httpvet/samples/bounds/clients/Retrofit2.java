package io.github.httpvet.samples.bounds.clients;

import static io.github.httpvet.samples.bounds.Behaviour.BODY;
import static io.github.httpvet.samples.bounds.Behaviour.DEAF;
import static io.github.httpvet.samples.bounds.Behaviour.HEADER;
import static io.github.httpvet.samples.bounds.Behaviour.SILENT;
import static io.github.httpvet.samples.bounds.Behaviour.TLS;
import static io.github.httpvet.samples.bounds.Setting.MILLIS;

import io.github.httpvet.samples.bounds.BoundsOf;
import io.github.httpvet.samples.bounds.Setting;
import io.github.httpvet.samples.bounds.Watchdog;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;
import retrofit2.http.Url;

/** Retrofit, over OkHttp. */
@BoundsOf(client = "retrofit")
public final class Retrofit2 {

  private static final Duration TIME = Duration.ofMillis(MILLIS);

  private final OkHttpClient client = new OkHttpClient();

  @Setting(
      value = "`OkHttpClient` `connectTimeout`",
      bounds = {DEAF})
  public void connectTimeout(String url) throws IOException {
    call(client.newBuilder().connectTimeout(TIME).build(), url).execute();
  }

  @Setting(
      value = "`OkHttpClient` `readTimeout`",
      bounds = {SILENT, TLS})
  public void readTimeout(String url) throws IOException {
    call(client.newBuilder().readTimeout(TIME).build(), url).execute();
  }

  @Setting(
      value = "`OkHttpClient` `callTimeout`",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void callTimeout(String url) throws IOException {
    call(client.newBuilder().callTimeout(TIME).build(), url).execute();
  }

  @Setting(
      value = "watchdog: `Call.cancel`",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void watchdog(String url) throws IOException {
    Call<ResponseBody> call = call(client, url);
    Watchdog.after(call::cancel);
    call.execute();
  }

  private static Call<ResponseBody> call(OkHttpClient client, String url) {
    String base = URI.create(url).resolve("/").toString();
    Retrofit retrofit = new Retrofit.Builder().baseUrl(base).client(client).build();
    return retrofit.create(Api.class).get(url);
  }

  /** Any address. */
  interface Api {
    @GET
    Call<ResponseBody> get(@Url String url);
  }
}
