package io.github.httpvet.samples.responsenotclosed.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A response that nobody closes keeps its connection, and the next call opens another one. */
@Situation(rule = "HttpResponseNotClosed", client = "okhttp", smoke = true)
public final class LargeBodyUnread {

  private final OkHttpClient client = new OkHttpClient();

  @Bad(
      calls = 20,
      expect = {
        "connections = 20",
        "client ESTABLISHED = 20",
        "held bytes > 1000000",
        "after gc and call warnings was leaked >= 20"
      })
  public int statusOnly(Peer peer) throws IOException {
    // BUG: HttpResponseNotClosed
    Response response = client.newCall(get(peer)).execute();
    return response.code();
  }

  @Good(
      calls = 20,
      expect = {
        "connections = 1",
        "client ESTABLISHED = 1",
        "held bytes = 0",
        "after gc and call warnings was leaked = 0"
      })
  public long bodyReadAndClosed(Peer peer) throws IOException {
    try (Response response = client.newCall(get(peer)).execute()) {
      return response.body().bytes().length;
    }
  }

  private static Request get(Peer peer) {
    return new Request.Builder().url(peer.large()).build();
  }
}
