package io.github.httpvet.samples.poolmisconfigured.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A pool that keeps two idle connections closes the other eight that ten threads have used. */
@Situation(
    rule = "HttpPoolMisconfigured",
    client = "okhttp",
    unseen = "only limits of a route beside a total are compared")
public final class FewerIdleThanConcurrent {

  private final OkHttpClient two =
      new OkHttpClient.Builder().connectionPool(new ConnectionPool(2, 5, TimeUnit.MINUTES)).build();
  private final OkHttpClient ten =
      new OkHttpClient.Builder()
          .connectionPool(new ConnectionPool(10, 5, TimeUnit.MINUTES))
          .build();
  private final ExecutorService threads = Executors.newFixedThreadPool(10);

  @Bad(
      calls = 3,
      expect = {"connections >= 20", "client ESTABLISHED = 2"})
  public void twoIdle(Peer peer) throws Exception {
    getTenTimes(two, peer);
  }

  @Good(
      calls = 3,
      expect = {"connections = 10", "client ESTABLISHED = 10"})
  public void tenIdle(Peer peer) throws Exception {
    getTenTimes(ten, peer);
  }

  private void getTenTimes(OkHttpClient client, Peer peer) throws Exception {
    Request request = new Request.Builder().url(peer.slow(500)).build();
    Callable<String> call =
        () -> {
          try (Response response = client.newCall(request).execute()) {
            return response.body().string();
          }
        };
    for (Future<String> answer : threads.invokeAll(Collections.nCopies(10, call))) {
      answer.get();
    }
  }
}
