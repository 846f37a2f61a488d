package io.github.httpvet.samples.topic.keepaliveoff.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * A pool that keeps no idle connection closes each one after its call; the ports stay in TIME_WAIT.
 */
@Situation(
    topic = "keep-alive-off",
    client = "okhttp",
    onlyScripted = "no other server tells who closed")
public final class PoolOfNone {

  private final OkHttpClient none =
      new OkHttpClient.Builder()
          .connectionPool(new ConnectionPool(0, 1, TimeUnit.NANOSECONDS))
          .build();
  private final OkHttpClient standard = new OkHttpClient();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client TIME_WAIT = 20", "closed first client = 20"})
  public void noIdleConnections(Peer peer) throws IOException {
    get(none, peer);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client TIME_WAIT = 0", "client ESTABLISHED = 1"})
  public void defaultPool(Peer peer) throws IOException {
    get(standard, peer);
  }

  private static void get(OkHttpClient client, Peer peer) throws IOException {
    Request request = new Request.Builder().url(peer.ok()).build();
    try (Response response = client.newCall(request).execute()) {
      response.body().string();
    }
  }
}
