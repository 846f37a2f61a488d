package io.github.httpvet.samples.topic.tricklingserver.retrofit;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;
import retrofit2.http.Url;

/**
 * Retrofit has the timeouts of its OkHttp client: a read timeout starts again with each byte, a
 * call timeout covers the call.
 */
@Situation(topic = "trickling-server", client = "retrofit")
public final class ReadTimeout {

  private final OkHttpClient shared = new OkHttpClient();

  @Bad(
      calls = 1,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 2500)
  public void readTimeout(Peer peer) throws IOException {
    get(shared.newBuilder().readTimeout(Duration.ofMillis(500)).build(), peer);
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed InterruptedIOException = 1", "client ESTABLISHED = 0"},
      boundMillis = 2500)
  public void callTimeout(Peer peer) throws IOException {
    get(shared.newBuilder().callTimeout(Duration.ofMillis(500)).build(), peer);
  }

  private static void get(OkHttpClient client, Peer peer) throws IOException {
    Retrofit retrofit = new Retrofit.Builder().baseUrl(peer.at("/")).client(client).build();
    retrofit.create(Api.class).get(peer.trickle()).execute();
  }

  /** Any address. */
  interface Api {
    @GET
    Call<ResponseBody> get(@Url String url);
  }
}
