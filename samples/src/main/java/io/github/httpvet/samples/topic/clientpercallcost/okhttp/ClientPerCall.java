package io.github.httpvet.samples.topic.clientpercallcost.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Each client has a pool of its own, which the garbage collector does not find: it ends after
 * minutes.
 */
@Situation(
    topic = "client-per-call-cost",
    client = "okhttp",
    onlyScripted = "what a client keeps for itself is the same at every server")
public final class ClientPerCall {

  private OkHttpClient shared;

  @Bad(
      calls = 20,
      expect = {
        "connections = 20",
        "client ESTABLISHED = 20",
        "threads Ok* < 10",
        "descriptors eventpoll = 0",
        "descriptors >= 20",
        "after gc client ESTABLISHED = 20",
        "after gc threads Ok* < 10",
        "after gc descriptors >= 20"
      })
  public String newClientEachTime(Peer peer) throws IOException {
    return get(new OkHttpClient(), peer);
  }

  @Good(
      calls = 20,
      expect = {
        "connections = 1",
        "client ESTABLISHED = 1",
        "threads Ok* < 10",
        "descriptors eventpoll = 0",
        "descriptors >= 1",
        "after gc client ESTABLISHED = 1"
      })
  public String sharedClient(Peer peer) throws IOException {
    if (shared == null) {
      shared = new OkHttpClient();
    }
    return get(shared, peer);
  }

  private static String get(OkHttpClient client, Peer peer) throws IOException {
    Request request = new Request.Builder().url(peer.ok()).build();
    try (Response response = client.newCall(request).execute()) {
      return response.body().string();
    }
  }
}
