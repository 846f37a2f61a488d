package io.github.httpvet.samples.transportperrequest.retrofit;

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

/** A derived {@code Retrofit} shares the client of its origin, unless it is given a new one. */
@Situation(rule = "HttpTransportPerRequest", client = "retrofit")
public final class ClientPerCall {

  interface Greeting {
    @GET
    Call<ResponseBody> get(@Url String url);
  }

  private final Retrofit shared = new Retrofit.Builder().baseUrl("http://localhost").build();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20", "after gc client ESTABLISHED = 20"})
  public String newClientEachTime(Peer peer) throws IOException {
    OkHttpClient patient = new OkHttpClient.Builder().callTimeout(Duration.ofMinutes(1)).build();
    // BUG: HttpTransportPerRequest
    Retrofit derived = shared.newBuilder().client(patient).build();
    return derived.create(Greeting.class).get(peer.ok()).execute().body().string();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String clientOfOrigin(Peer peer) throws IOException {
    Retrofit derived = shared.newBuilder().validateEagerly(true).build();
    return derived.create(Greeting.class).get(peer.ok()).execute().body().string();
  }
}
