package io.github.httpvet.samples.timeoutdisabled.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * A client derived with a read timeout of no duration waits without end, whatever the first one
 * has.
 */
@Situation(rule = "HttpTimeoutDisabled", client = "okhttp")
public final class ReadTimeoutOfDurationZero {

  private final OkHttpClient some =
      new OkHttpClient.Builder().readTimeout(Duration.ofMillis(300)).build();
  private final OkHttpClient none =
      some.newBuilder()
          // BUG: HttpTimeoutDisabled
          .readTimeout(Duration.ZERO)
          .build();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 12_000)
  public int derivedWithNone(Peer peer) throws IOException {
    return get(none, peer);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public int first(Peer peer) throws IOException {
    return get(some, peer);
  }

  private static int get(OkHttpClient client, Peer peer) throws IOException {
    Request request = new Request.Builder().url(peer.silent()).build();
    try (Response response = client.newCall(request).execute()) {
      return response.code();
    }
  }
}
