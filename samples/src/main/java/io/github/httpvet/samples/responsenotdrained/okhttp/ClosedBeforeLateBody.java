package io.github.httpvet.samples.responsenotdrained.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Closing waits no longer than 100 ms for the rest of a body: one that comes later is lost with its
 * connection.
 */
@Situation(
    rule = "HttpResponseNotDrained",
    client = "okhttp",
    unseen = "that this client drops what is unread, the tables do not say")
public final class ClosedBeforeLateBody {

  private final OkHttpClient client = new OkHttpClient();

  @Bad(
      calls = 5,
      expect = {"connections = 5", "client ESTABLISHED <= 1"})
  public int onlyClosed(Peer peer) throws IOException {
    try (Response response = get(peer)) {
      return response.code();
    }
  }

  @Good(
      calls = 5,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public int readAndClosed(Peer peer) throws IOException {
    try (Response response = get(peer)) {
      response.body().bytes();
      return response.code();
    }
  }

  private Response get(Peer peer) throws IOException {
    return client.newCall(new Request.Builder().url(peer.lateBody()).build()).execute();
  }
}
