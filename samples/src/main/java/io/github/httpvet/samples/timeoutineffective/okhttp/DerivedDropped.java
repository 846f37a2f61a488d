package io.github.httpvet.samples.timeoutineffective.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A client is never changed: the one that has the timeout is dropped, and 10 seconds are left. */
@Situation(rule = "HttpTimeoutIneffective", client = "okhttp")
public final class DerivedDropped {

  private final OkHttpClient client = new OkHttpClient();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public int dropped(Peer peer) throws IOException {
    // BUG: HttpTimeoutIneffective
    client.newBuilder().readTimeout(300, TimeUnit.MILLISECONDS).build();
    return get(client, peer);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public int used(Peer peer) throws IOException {
    return get(client.newBuilder().readTimeout(300, TimeUnit.MILLISECONDS).build(), peer);
  }

  private static int get(OkHttpClient client, Peer peer) throws IOException {
    Request request = new Request.Builder().url(peer.silent()).build();
    try (Response response = client.newCall(request).execute()) {
      return response.code();
    }
  }
}
