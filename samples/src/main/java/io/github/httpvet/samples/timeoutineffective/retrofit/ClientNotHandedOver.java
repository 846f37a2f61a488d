package io.github.httpvet.samples.timeoutineffective.retrofit;

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

/** A client that is not handed over leaves Retrofit the one that it makes, with 10 seconds. */
@Situation(
    rule = "HttpTimeoutIneffective",
    client = "retrofit",
    onlyScripted = "no other server is silent")
public final class ClientNotHandedOver {

  interface Silent {
    @GET("silent")
    Call<ResponseBody> get();
  }

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public String notHandedOver(Peer peer) throws IOException {
    Retrofit.Builder builder = new Retrofit.Builder().baseUrl(base(peer));
    // BUG: HttpTimeoutIneffective
    new OkHttpClient.Builder().readTimeout(300, TimeUnit.MILLISECONDS).build();
    return get(builder.build());
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String handedOver(Peer peer) throws IOException {
    Retrofit.Builder builder = new Retrofit.Builder().baseUrl(base(peer));
    builder.client(new OkHttpClient.Builder().readTimeout(300, TimeUnit.MILLISECONDS).build());
    return get(builder.build());
  }

  private static String base(Peer peer) {
    return "http://" + peer.host() + ":" + peer.port();
  }

  private static String get(Retrofit retrofit) throws IOException {
    return retrofit.create(Silent.class).get().execute().body().string();
  }
}
