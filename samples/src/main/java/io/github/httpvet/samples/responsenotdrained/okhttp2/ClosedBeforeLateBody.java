package io.github.httpvet.samples.responsenotdrained.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.ResponseBody;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;

/**
 * Closing waits no longer than 100 ms for the rest of a body: one that comes later is lost with its
 * connection.
 */
@Situation(
    rule = "HttpResponseNotDrained",
    client = "okhttp2",
    unseen = "that this client drops what is unread, the tables do not say")
public final class ClosedBeforeLateBody {

  private final OkHttpClient client = new OkHttpClient();

  @Bad(
      calls = 5,
      expect = {"connections = 5", "client ESTABLISHED <= 1"})
  public long onlyClosed(Peer peer) throws IOException {
    try (ResponseBody body = get(peer)) {
      return body.contentLength();
    }
  }

  @Good(
      calls = 5,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public long readAndClosed(Peer peer) throws IOException {
    try (ResponseBody body = get(peer)) {
      return body.bytes().length;
    }
  }

  private ResponseBody get(Peer peer) throws IOException {
    return client.newCall(new Request.Builder().url(peer.lateBody()).build()).execute().body();
  }
}
