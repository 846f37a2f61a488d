package io.github.httpvet.samples.responseclosedlate.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Responses that are closed after the loop hold a connection each until then. */
@Situation(rule = "HttpResponseClosedLate", client = "okhttp")
public final class ClosedAfterLoop {

  private final OkHttpClient client = new OkHttpClient();

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "connections = 20"})
  public int closedTogether(Peer peer) throws IOException {
    List<Response> responses = new ArrayList<>();
    try {
      for (int page = 0; page < 20; page++) {
        // BUG: HttpResponseClosedLate
        responses.add(client.newCall(request(peer)).execute());
      }
      return responses.stream().mapToInt(Response::code).max().orElseThrow();
    } finally {
      responses.forEach(Response::close);
    }
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "connections = 1"})
  public int closedEachTurn(Peer peer) throws IOException {
    int worst = 0;
    for (int page = 0; page < 20; page++) {
      try (Response response = client.newCall(request(peer)).execute()) {
        response.body().bytes();
        worst = Math.max(worst, response.code());
      }
    }
    return worst;
  }

  private static Request request(Peer peer) {
    return new Request.Builder().url(peer.large()).build();
  }
}
