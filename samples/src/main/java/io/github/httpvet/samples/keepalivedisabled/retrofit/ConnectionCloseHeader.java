package io.github.httpvet.samples.keepalivedisabled.retrofit;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;
import retrofit2.http.Headers;

/** A method whose requests ask the server to close leaves no connection for the next call. */
@Situation(
    rule = "HttpKeepAliveDisabled",
    client = "retrofit",
    unseen = "the table has no row for this setting")
public final class ConnectionCloseHeader {

  interface Closing {
    @Headers("Connection: close")
    @GET("ok")
    Call<ResponseBody> get();
  }

  interface Keeping {
    @GET("ok")
    Call<ResponseBody> get();
  }

  private final OkHttpClient client = new OkHttpClient();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public String closeHeader(Peer peer) throws IOException {
    return retrofit(peer).create(Closing.class).get().execute().body().string();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String noHeader(Peer peer) throws IOException {
    return retrofit(peer).create(Keeping.class).get().execute().body().string();
  }

  private Retrofit retrofit(Peer peer) {
    return new Retrofit.Builder()
        .baseUrl("http://" + peer.host() + ":" + peer.port())
        .client(client)
        .build();
  }
}
