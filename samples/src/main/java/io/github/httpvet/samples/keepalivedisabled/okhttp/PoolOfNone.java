package io.github.httpvet.samples.keepalivedisabled.okhttp;

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

/** A pool that keeps no idle connection closes each one after its call. */
@Situation(rule = "HttpKeepAliveDisabled", client = "okhttp")
public final class PoolOfNone {

  private final OkHttpClient none =
      new OkHttpClient.Builder()
          // BUG: HttpKeepAliveDisabled
          .connectionPool(new ConnectionPool(0, 5, TimeUnit.MINUTES))
          .build();
  private final OkHttpClient standard = new OkHttpClient();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public void noIdleConnections(Peer peer) throws IOException {
    get(none, peer);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
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
