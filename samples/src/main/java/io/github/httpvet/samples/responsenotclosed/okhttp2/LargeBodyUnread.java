package io.github.httpvet.samples.responsenotclosed.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.Response;
import com.squareup.okhttp.ResponseBody;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;

/** A body that nobody closes keeps its connection, and the next call opens another one. */
@Situation(rule = "HttpResponseNotClosed", client = "okhttp2")
public final class LargeBodyUnread {

  private final OkHttpClient client = new OkHttpClient();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20", "held bytes > 1000000"})
  public int statusOnly(Peer peer) throws IOException {
    // BUG: HttpResponseNotClosed
    Response response = client.newCall(get(peer)).execute();
    return response.code();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1", "held bytes = 0"})
  public int bodyReadAndClosed(Peer peer) throws IOException {
    Response response = client.newCall(get(peer)).execute();
    try (ResponseBody body = response.body()) {
      return body.bytes().length;
    }
  }

  private static Request get(Peer peer) {
    return new Request.Builder().url(peer.large()).build();
  }
}
