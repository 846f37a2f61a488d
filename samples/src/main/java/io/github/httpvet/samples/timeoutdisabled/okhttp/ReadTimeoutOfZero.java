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

/** A read timeout of 0 means none, in place of the 10 seconds that are the default. */
@Situation(rule = "HttpTimeoutDisabled", client = "okhttp")
public final class ReadTimeoutOfZero {

  private final OkHttpClient some =
      new OkHttpClient.Builder().readTimeout(300, TimeUnit.MILLISECONDS).build();
  private final OkHttpClient none =
      new OkHttpClient.Builder()
          // BUG: HttpTimeoutDisabled
          .readTimeout(0, TimeUnit.SECONDS)
          .build();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 12_000)
  public int readTimeoutOfZero(Peer peer) throws IOException {
    return get(none, peer);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public int readTimeout(Peer peer) throws IOException {
    return get(some, peer);
  }

  private static int get(OkHttpClient client, Peer peer) throws IOException {
    Request request = new Request.Builder().url(peer.silent()).build();
    try (Response response = client.newCall(request).execute()) {
      return response.code();
    }
  }
}
