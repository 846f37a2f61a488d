package io.github.httpvet.samples.bodyunbounded.retrofit;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.OutputStream;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import okhttp3.logging.HttpLoggingInterceptor;
import okhttp3.logging.HttpLoggingInterceptor.Level;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;
import retrofit2.http.Streaming;

/** To log bodies is to have each of them in memory, though the caller reads it part by part. */
@Situation(rule = "HttpBodyUnbounded", client = "retrofit")
public final class LoggingOfBodies {

  interface Download {
    @Streaming
    @GET("large")
    Call<ResponseBody> get();
  }

  private final HttpLoggingInterceptor bodies = new HttpLoggingInterceptor(line -> {});
  private final HttpLoggingInterceptor headers = new HttpLoggingInterceptor(line -> {});
  private final OkHttpClient loggingBodies =
      new OkHttpClient.Builder().addInterceptor(bodies).build();
  private final OkHttpClient loggingHeaders =
      new OkHttpClient.Builder().addInterceptor(headers).build();

  public LoggingOfBodies() {
    // BUG: HttpBodyUnbounded
    bodies.setLevel(Level.BODY);
    headers.setLevel(Level.HEADERS);
  }

  @Bad(
      calls = 20,
      expect = {"allocated MiB >= 80"})
  public long bodiesLogged(Peer peer) throws IOException {
    return copy(loggingBodies, peer);
  }

  @Good(
      calls = 20,
      expect = {"allocated MiB < 60"})
  public long headersLogged(Peer peer) throws IOException {
    return copy(loggingHeaders, peer);
  }

  private static long copy(OkHttpClient client, Peer peer) throws IOException {
    String base = "http://" + peer.host() + ":" + peer.port();
    Retrofit retrofit = new Retrofit.Builder().baseUrl(base).client(client).build();
    try (ResponseBody body = retrofit.create(Download.class).get().execute().body()) {
      return body.byteStream().transferTo(OutputStream.nullOutputStream());
    }
  }
}
