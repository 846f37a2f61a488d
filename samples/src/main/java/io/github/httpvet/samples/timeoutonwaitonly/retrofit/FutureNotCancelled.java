package io.github.httpvet.samples.timeoutonwaitonly.retrofit;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import retrofit2.Retrofit;
import retrofit2.http.GET;

/**
 * A timeout of the wait ends the wait, not the call: the socket stays until somebody cancels it.
 */
@Situation(
    rule = "HttpTimeoutOnWaitOnly",
    client = "retrofit",
    onlyScripted = "no other server is silent",
    unseen = "the task or future that waits is not followed to the exchange")
public final class FutureNotCancelled {

  interface Silent {
    @GET("silent")
    CompletableFuture<ResponseBody> get();
  }

  private final OkHttpClient client =
      new OkHttpClient.Builder().readTimeout(Duration.ofMinutes(1)).build();

  @Bad(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 5"})
  public String waitOnly(Peer peer) throws Exception {
    return send(peer).get(200, TimeUnit.MILLISECONDS).string();
  }

  @Good(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 0"})
  public String waitAndCancel(Peer peer) throws Exception {
    CompletableFuture<ResponseBody> body = send(peer);
    try {
      return body.get(200, TimeUnit.MILLISECONDS).string();
    } finally {
      body.cancel(true);
    }
  }

  private CompletableFuture<ResponseBody> send(Peer peer) {
    String base = "http://" + peer.host() + ":" + peer.port();
    Retrofit retrofit = new Retrofit.Builder().baseUrl(base).client(client).build();
    return retrofit.create(Silent.class).get();
  }
}
