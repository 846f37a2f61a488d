package io.github.httpvet.samples.transportperrequest.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A derived client shares the pool of its origin, unless it is given a new one. */
@Situation(rule = "HttpTransportPerRequest", client = "okhttp", smoke = true)
public final class PoolPerCall {

  private final OkHttpClient shared = new OkHttpClient();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20"})
  public void newPoolEachTime(Peer peer) throws IOException {
    OkHttpClient patient =
        shared
            .newBuilder()
            .readTimeout(Duration.ofSeconds(20))
            // BUG: HttpTransportPerRequest
            .connectionPool(new ConnectionPool(5, 1, TimeUnit.MINUTES))
            .build();
    try (Response response = patient.newCall(get(peer)).execute()) {
      response.body().string();
    }
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public void poolOfTheSharedClient(Peer peer) throws IOException {
    OkHttpClient patient = shared.newBuilder().readTimeout(Duration.ofSeconds(20)).build();
    try (Response response = patient.newCall(get(peer)).execute()) {
      response.body().string();
    }
  }

  private static Request get(Peer peer) {
    return new Request.Builder().url(peer.ok()).build();
  }
}
