package io.github.httpvet.samples.retryunsafe.retrofit;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.net.ConnectException;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.POST;
import retrofit2.http.Url;

/** A clone of a call is the same POST again, though the server may have done what it asks. */
@Situation(
    rule = "HttpRetryUnsafe",
    client = "retrofit",
    unseen = "what is sent again is a setting, a copy of the call or a stream")
public final class CloneOfPost {

  private final OkHttpClient client = new OkHttpClient();

  @Bad(
      calls = 1,
      expect = {"requests POST = 2", "failed IOException = 1"})
  public int sentAgain(Peer peer) throws IOException {
    Call<ResponseBody> call = payment(peer);
    try {
      return call.execute().code();
    } catch (IOException e) {
      return call.clone().execute().code();
    }
  }

  @Good(
      calls = 1,
      expect = {"requests POST = 1", "failed IOException = 1"})
  public int onlyIfNotConnected(Peer peer) throws IOException {
    Call<ResponseBody> call = payment(peer);
    try {
      return call.execute().code();
    } catch (ConnectException e) {
      return call.clone().execute().code();
    }
  }

  private Call<ResponseBody> payment(Peer peer) {
    return new Retrofit.Builder()
        .baseUrl(peer.at("/"))
        .client(client)
        .build()
        .create(Api.class)
        .pay(peer.hangUp());
  }

  /** One path. */
  interface Api {
    @POST
    Call<ResponseBody> pay(@Url String url);
  }
}
