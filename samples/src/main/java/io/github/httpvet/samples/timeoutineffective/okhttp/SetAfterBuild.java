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

/**
 * What is set on a builder after it built the client does not reach that one: 10 seconds are left.
 */
@Situation(rule = "HttpTimeoutIneffective", client = "okhttp")
public final class SetAfterBuild {

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public int afterwards(Peer peer) throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    OkHttpClient client = builder.build();
    // BUG: HttpTimeoutIneffective
    builder.readTimeout(300, TimeUnit.MILLISECONDS);
    return get(client, peer);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public int before(Peer peer) throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder.readTimeout(300, TimeUnit.MILLISECONDS);
    return get(builder.build(), peer);
  }

  private static int get(OkHttpClient client, Peer peer) throws IOException {
    Request request = new Request.Builder().url(peer.silent()).build();
    try (Response response = client.newCall(request).execute()) {
      return response.code();
    }
  }
}
