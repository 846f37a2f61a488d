package io.github.httpvet.samples.timeoutdisabled.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** A read timeout of 0 means none, in place of the 10 seconds that are the default. */
@Situation(rule = "HttpTimeoutDisabled", client = "okhttp2")
public final class ReadTimeoutOfZero {

  private final OkHttpClient none = new OkHttpClient();
  private final OkHttpClient some = new OkHttpClient();

  public ReadTimeoutOfZero() {
    // BUG: HttpTimeoutDisabled
    none.setReadTimeout(0, TimeUnit.SECONDS);
    some.setReadTimeout(300, TimeUnit.MILLISECONDS);
  }

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 12_000)
  public String readTimeoutOfZero(Peer peer) throws IOException {
    return get(none, peer);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String readTimeout(Peer peer) throws IOException {
    return get(some, peer);
  }

  private static String get(OkHttpClient client, Peer peer) throws IOException {
    return client
        .newCall(new Request.Builder().url(peer.silent()).build())
        .execute()
        .body()
        .string();
  }
}
