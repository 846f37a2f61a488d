package io.github.httpvet.samples.timeoutdisabled.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A call timeout of 0 means none, and the read timeout does not end a body that trickles. */
@Situation(
    rule = "HttpTimeoutDisabled",
    client = "okhttp",
    unseen = "the table does not say that this value is none")
public final class CallTimeoutOfZero {

  private final OkHttpClient some =
      new OkHttpClient.Builder().callTimeout(500, TimeUnit.MILLISECONDS).build();
  private final OkHttpClient none = some.newBuilder().callTimeout(0, TimeUnit.MILLISECONDS).build();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 12_000)
  public String callTimeoutOfZero(Peer peer) throws IOException {
    return get(none, peer);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed InterruptedIOException = 3", "client ESTABLISHED = 0"})
  public String callTimeout(Peer peer) throws IOException {
    return get(some, peer);
  }

  private static String get(OkHttpClient client, Peer peer) throws IOException {
    Request request = new Request.Builder().url(peer.trickle()).build();
    try (Response response = client.newCall(request).execute()) {
      return response.body().string();
    }
  }
}
