package io.github.httpvet.samples.topic.idlepooltoosmall.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.Collections;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * A pool that keeps fewer idle connections than calls run at once throws connections away after
 * each burst.
 */
@Situation(topic = "idle-pool-too-small", client = "okhttp")
public final class FewerIdleThanConcurrent {

  private final ExecutorService executor = Executors.newFixedThreadPool(10);
  private final OkHttpClient two = client(2);
  private final OkHttpClient ten = client(10);

  @Bad(
      calls = 4,
      expect = {"connections >= 28", "client TIME_WAIT >= 20"})
  public void twoIdle(Peer peer) throws InterruptedException {
    burst(two, peer);
  }

  @Good(
      calls = 4,
      expect = {"connections = 10", "client TIME_WAIT = 0", "client ESTABLISHED = 10"})
  public void tenIdle(Peer peer) throws InterruptedException {
    burst(ten, peer);
  }

  private static OkHttpClient client(int idle) {
    return new OkHttpClient.Builder()
        .connectionPool(new ConnectionPool(idle, 1, TimeUnit.MINUTES))
        .build();
  }

  /** Ten calls at once. */
  private void burst(OkHttpClient client, Peer peer) throws InterruptedException {
    executor.invokeAll(Collections.nCopies(10, () -> get(client, peer)));
  }

  private static int get(OkHttpClient client, Peer peer) throws IOException {
    Request request = new Request.Builder().url(peer.slow(400)).build();
    try (Response response = client.newCall(request).execute()) {
      response.body().string();
      return response.code();
    }
  }
}
