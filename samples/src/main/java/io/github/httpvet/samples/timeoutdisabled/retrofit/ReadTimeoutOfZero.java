package io.github.httpvet.samples.timeoutdisabled.retrofit;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;

/** A read timeout of 0 of the client below means none, in place of its 10 seconds. */
@Situation(
    rule = "HttpTimeoutDisabled",
    client = "retrofit",
    onlyScripted = "no other server is silent")
public final class ReadTimeoutOfZero {

  interface Silent {
    @GET("silent")
    Call<ResponseBody> get();
  }

  private final OkHttpClient some =
      new OkHttpClient.Builder().readTimeout(300, TimeUnit.MILLISECONDS).build();
  private final OkHttpClient none =
      new OkHttpClient.Builder()
          // BUG: HttpTimeoutDisabled
          .readTimeout(0, TimeUnit.SECONDS)
          .build();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 12_000)
  public String readTimeoutOfZero(Peer peer) throws IOException {
    return get(none, peer);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String readTimeout(Peer peer) throws IOException {
    return get(some, peer);
  }

  private static String get(OkHttpClient client, Peer peer) throws IOException {
    String base = "http://" + peer.host() + ":" + peer.port();
    Retrofit retrofit = new Retrofit.Builder().baseUrl(base).client(client).build();
    return retrofit.create(Silent.class).get().execute().body().string();
  }
}
