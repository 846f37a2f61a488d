package io.github.httpvet.samples.clientperrequest.retrofit;

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

/** A {@code Retrofit} that is given no client makes one, with a pool of its own. */
@Situation(rule = "HttpClientPerRequest", client = "retrofit")
public final class ClientPerCall {

  interface Greeting {
    @GET("ok")
    Call<ResponseBody> get();
  }

  private final OkHttpClient shared = new OkHttpClient();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20", "after gc client ESTABLISHED = 20"})
  public String builtEachTime(Peer peer) throws IOException {
    // BUG: HttpClientPerRequest
    Retrofit retrofit = new Retrofit.Builder().baseUrl(base(peer)).build();
    return retrofit.create(Greeting.class).get().execute().body().string();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String builtWithSharedClient(Peer peer) throws IOException {
    Retrofit retrofit = new Retrofit.Builder().baseUrl(base(peer)).client(shared).build();
    return retrofit.create(Greeting.class).get().execute().body().string();
  }

  private static String base(Peer peer) {
    return "http://" + peer.host() + ":" + peer.port();
  }
}
