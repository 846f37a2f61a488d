package io.github.httpvet.samples.bodyunbounded.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.OutputStream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** To peek at a body without a bound is to have all of it in memory. */
@Situation(rule = "HttpBodyUnbounded", client = "okhttp")
public final class PeekWithoutBound {

  private final OkHttpClient client = new OkHttpClient();

  @Bad(
      calls = 20,
      expect = {"allocated MiB >= 80"})
  public long withoutBound(Peer peer) throws IOException {
    try (Response response = get(peer)) {
      // BUG: HttpBodyUnbounded
      response.peekBody(Long.MAX_VALUE);
      return response.body().byteStream().transferTo(OutputStream.nullOutputStream());
    }
  }

  @Good(
      calls = 20,
      expect = {"allocated MiB < 60"})
  public long withBound(Peer peer) throws IOException {
    try (Response response = get(peer)) {
      response.peekBody(1024);
      return response.body().byteStream().transferTo(OutputStream.nullOutputStream());
    }
  }

  private Response get(Peer peer) throws IOException {
    return client.newCall(new Request.Builder().url(peer.large()).build()).execute();
  }
}
