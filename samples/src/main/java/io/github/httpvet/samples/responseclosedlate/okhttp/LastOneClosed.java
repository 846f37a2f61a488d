package io.github.httpvet.samples.responseclosedlate.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** What stands after the loop closes the last response alone: all others keep their connections. */
@Situation(
    rule = "HttpResponseClosedLate",
    client = "okhttp",
    unseen = "HttpResponseNotClosed reports what the next turn overwrites")
public final class LastOneClosed {

  private final OkHttpClient client = new OkHttpClient();

  @Bad(
      calls = 1,
      expect = {"connections = 20", "client ESTABLISHED >= 19"})
  public int finallyAfterLoop(Peer peer) throws IOException {
    int worst = 0;
    Response response = null;
    try {
      for (int page = 0; page < 20; page++) {
        response = client.newCall(request(peer)).execute();
        worst = Math.max(worst, response.code());
      }
    } finally {
      if (response != null) {
        response.close();
      }
    }
    return worst;
  }

  @Good(
      calls = 1,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public int finallyInLoop(Peer peer) throws IOException {
    int worst = 0;
    for (int page = 0; page < 20; page++) {
      Response response = client.newCall(request(peer)).execute();
      try {
        response.body().bytes();
        worst = Math.max(worst, response.code());
      } finally {
        response.close();
      }
    }
    return worst;
  }

  private static Request request(Peer peer) {
    return new Request.Builder().url(peer.large()).build();
  }
}
