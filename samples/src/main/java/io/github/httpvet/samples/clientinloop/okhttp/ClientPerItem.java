package io.github.httpvet.samples.clientinloop.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A client made in the body of a loop connects once for each item. */
@Situation(rule = "HttpClientInLoop", client = "okhttp", smoke = true)
public final class ClientPerItem {

  private static final int ITEMS = 10;

  @Bad(
      calls = 2,
      expect = {"connections = 20", "client ESTABLISHED = 20"})
  public void newClientForEachItem(Peer peer) throws IOException {
    for (int item = 0; item < ITEMS; item++) {
      // BUG: HttpClientInLoop
      OkHttpClient client = new OkHttpClient();
      try (Response response = client.newCall(get(peer)).execute()) {
        response.body().string();
      }
    }
  }

  @Good(
      calls = 2,
      expect = {"connections = 2", "client ESTABLISHED = 2"})
  public void oneClientForAllItems(Peer peer) throws IOException {
    OkHttpClient client = new OkHttpClient();
    for (int item = 0; item < ITEMS; item++) {
      try (Response response = client.newCall(get(peer)).execute()) {
        response.body().string();
      }
    }
  }

  private static Request get(Peer peer) {
    return new Request.Builder().url(peer.ok()).build();
  }
}
