package io.github.httpvet.samples.clientinloop.retrofit;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;

/** A {@code Retrofit} made in the body of a loop connects once for each item. */
@Situation(rule = "HttpClientInLoop", client = "retrofit")
public final class ClientPerItem {

  interface Greeting {
    @GET("ok")
    Call<ResponseBody> get();
  }

  private static final int ITEMS = 10;

  @Bad(
      calls = 2,
      expect = {"connections = 20", "client ESTABLISHED = 20"})
  public void builtForEachItem(Peer peer) throws IOException {
    for (int item = 0; item < ITEMS; item++) {
      // BUG: HttpClientInLoop
      Retrofit retrofit = new Retrofit.Builder().baseUrl(base(peer)).build();
      retrofit.create(Greeting.class).get().execute();
    }
  }

  @Good(
      calls = 2,
      expect = {"connections = 2", "client ESTABLISHED = 2"})
  public void builtOnce(Peer peer) throws IOException {
    Retrofit retrofit = new Retrofit.Builder().baseUrl(base(peer)).build();
    for (int item = 0; item < ITEMS; item++) {
      retrofit.create(Greeting.class).get().execute();
    }
  }

  private static String base(Peer peer) {
    return "http://" + peer.host() + ":" + peer.port();
  }
}
