package io.github.httpvet.samples.retryunbounded.retrofit;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.http.GET;
import retrofit2.http.Url;

/**
 * A loop that clones its call until the answer is good asks as often as the server is in trouble.
 */
@Situation(rule = "HttpRetryUnbounded", client = "retrofit")
public final class CloneUntilSuccess {

  private final OkHttpClient client = new OkHttpClient();

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "requests = 101"})
  public int untilSuccess(Peer peer) throws IOException {
    Call<ResponseBody> call = call(peer);
    Response<ResponseBody> response = call.execute();
    // BUG: HttpRetryUnbounded
    while (!response.isSuccessful()) {
      Call<ResponseBody> again = call.clone();
      response = again.execute();
    }
    return response.code();
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "requests = 3"})
  public int threeTimes(Peer peer) throws IOException, InterruptedException {
    Call<ResponseBody> call = call(peer);
    Response<ResponseBody> response = call.execute();
    for (int attempt = 1; attempt < 3 && !response.isSuccessful(); attempt++) {
      Thread.sleep(100L << attempt);
      response = call.clone().execute();
    }
    return response.code();
  }

  private Call<ResponseBody> call(Peer peer) {
    return new Retrofit.Builder()
        .baseUrl(peer.at("/"))
        .client(client)
        .build()
        .create(Api.class)
        .get(peer.unavailableFor(100));
  }

  /** One path. */
  interface Api {
    @GET
    Call<ResponseBody> get(@Url String url);
  }
}
