package io.github.httpvet.samples.responsenotdrained.jsoup;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.InputStream;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/** To close the stream of a large body before its end is to close its connection. */
@Situation(
    rule = "HttpResponseNotDrained",
    client = "jsoup",
    unseen = "that this client drops what is unread, the tables do not say")
public final class StreamClosedEarly {

  private final Connection session = Jsoup.newSession().ignoreContentType(true);

  @Bad(
      calls = 10,
      expect = {"connections >= 8", "client ESTABLISHED <= 1"})
  public int closedEarly(Peer peer) throws IOException {
    try (InputStream body =
        session.newRequest(peer.large()).maxBodySize(0).execute().bodyStream()) {
      return body.read();
    }
  }

  @Good(
      calls = 10,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public int readToTheEnd(Peer peer) throws IOException {
    try (InputStream body =
        session.newRequest(peer.large()).maxBodySize(0).execute().bodyStream()) {
      return body.readAllBytes().length;
    }
  }
}
