package io.github.httpvet.samples.responsenotclosed.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** An error has a body as well: who throws without closing it loses a connection by each error. */
@Situation(rule = "HttpResponseNotClosed", client = "okhttp")
public final class ThrowOnStatus {

  private final OkHttpClient client = new OkHttpClient();

  @Bad(
      calls = 20,
      expect = {"failed IOException = 20", "connections = 20", "client ESTABLISHED = 20"})
  public String thrownOpen(Peer peer) throws IOException {
    // BUG: HttpResponseNotClosed
    Response response = client.newCall(get(peer)).execute();
    if (!response.isSuccessful()) {
      throw new IOException("status " + response.code());
    }
    return response.body().string();
  }

  @Good(
      calls = 20,
      expect = {"failed IOException = 20", "connections = 1", "client ESTABLISHED = 1"})
  public String thrownClosed(Peer peer) throws IOException {
    try (Response response = client.newCall(get(peer)).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException("status " + response.code());
      }
      return response.body().string();
    }
  }

  private static Request get(Peer peer) {
    return new Request.Builder().url(peer.missing()).build();
  }
}
