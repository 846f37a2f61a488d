package io.github.httpvet.samples.topic.unreadbodyhandedon.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * OkHttp 5 gives a connection whose response was forgotten to the next call, with the old body
 * still in it.
 */
@Situation(topic = "unread-body-handed-on", client = "okhttp", jars = "okhttp5")
public final class OkHttp5AfterGc {

  private static final int ROUNDS = 10;
  private static final int LEAKS = 10;

  private final OkHttpClient client = new OkHttpClient();

  @Bad(
      calls = 1,
      expect = {"failed ProtocolException = 1", "warnings Unexpected status line >= 1"},
      boundMillis = 10000)
  public void forgotten(Peer peer) throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      for (int leak = 0; leak < LEAKS; leak++) {
        client.newCall(request(peer)).execute();
      }
      System.gc();
      for (int call = 0; call < LEAKS; call++) {
        read(peer);
      }
    }
  }

  @Good(
      calls = 1,
      expect = {"failed = 0", "warnings Unexpected status line = 0"},
      boundMillis = 10000)
  public void closed(Peer peer) throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      for (int leak = 0; leak < LEAKS; leak++) {
        client.newCall(request(peer)).execute().close();
      }
      System.gc();
      for (int call = 0; call < LEAKS; call++) {
        read(peer);
      }
    }
  }

  private void read(Peer peer) throws IOException {
    try (Response response = client.newCall(request(peer)).execute()) {
      response.body().string();
    }
  }

  private static Request request(Peer peer) {
    return new Request.Builder().url(peer.ok()).build();
  }
}
