package io.github.httpvet.samples.topic.tricklingserver.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A read timeout starts again with each byte; a call timeout covers the whole call. */
@Situation(topic = "trickling-server", client = "okhttp")
public final class ReadTimeout {

  private final OkHttpClient shared = new OkHttpClient();

  @Bad(
      calls = 1,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 2500)
  public void readTimeout(Peer peer) throws IOException {
    read(shared.newBuilder().readTimeout(Duration.ofMillis(500)).build(), peer);
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed InterruptedIOException = 1", "client ESTABLISHED = 0"},
      boundMillis = 2500)
  public void callTimeout(Peer peer) throws IOException {
    read(shared.newBuilder().callTimeout(Duration.ofMillis(500)).build(), peer);
  }

  private static void read(OkHttpClient client, Peer peer) throws IOException {
    Request request = new Request.Builder().url(peer.trickle()).build();
    try (Response response = client.newCall(request).execute()) {
      response.body().string();
    }
  }
}
