package io.github.httpvet.samples.keepalivedisabled.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A request that asks the server to close is the last on its connection: each call connects. */
@Situation(rule = "HttpKeepAliveDisabled", client = "okhttp", smoke = true)
public final class ConnectionCloseHeader {

  private final OkHttpClient client = new OkHttpClient();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public void closeHeader(Peer peer) throws IOException {
    // BUG: HttpKeepAliveDisabled
    get(new Request.Builder().url(peer.ok()).header("Connection", "close").build());
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public void noHeader(Peer peer) throws IOException {
    get(new Request.Builder().url(peer.ok()).build());
  }

  private void get(Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      response.body().string();
    }
  }
}
