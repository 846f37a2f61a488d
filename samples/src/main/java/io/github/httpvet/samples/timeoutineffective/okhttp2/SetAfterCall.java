package io.github.httpvet.samples.timeoutineffective.okhttp2;

import com.squareup.okhttp.Call;
import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** A call has what its client had when it was made: 10 seconds are left. */
@Situation(
    rule = "HttpTimeoutIneffective",
    client = "okhttp2",
    unseen = "what is set after it counts, or handed over elsewhere, is not followed")
public final class SetAfterCall {

  private final OkHttpClient client = new OkHttpClient();

  @Bad(
      calls = 1,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public String afterwards(Peer peer) throws IOException {
    Call call = call(peer);
    client.setReadTimeout(300, TimeUnit.MILLISECONDS);
    return call.execute().body().string();
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed SocketTimeoutException = 1", "client ESTABLISHED = 0"})
  public String before(Peer peer) throws IOException {
    client.setReadTimeout(300, TimeUnit.MILLISECONDS);
    return call(peer).execute().body().string();
  }

  private Call call(Peer peer) {
    return client.newCall(new Request.Builder().url(peer.silent()).build());
  }
}
