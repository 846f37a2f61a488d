package io.github.httpvet.samples.keepalivedisabled.okhttp2;

import com.squareup.okhttp.ConnectionPool;
import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.ResponseBody;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;

/** A pool that keeps no idle connection closes each one after its call. */
@Situation(rule = "HttpKeepAliveDisabled", client = "okhttp2")
public final class PoolOfNone {

  private final OkHttpClient none = new OkHttpClient();
  private final OkHttpClient standard = new OkHttpClient();

  public PoolOfNone() {
    // BUG: HttpKeepAliveDisabled
    none.setConnectionPool(new ConnectionPool(0, 300_000));
  }

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
    try (ResponseBody body = client.newCall(request).execute().body()) {
      body.string();
    }
  }
}
