package io.github.httpvet.samples.responsenotdrained.jsoup;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/** A body that is longer than its limit is cut off, and its connection with it. */
@Situation(
    rule = "HttpResponseNotDrained",
    client = "jsoup",
    unseen = "that this client drops what is unread, the tables do not say")
public final class BodyCutOff {

  private final Connection session = Jsoup.newSession().ignoreContentType(true);

  @Bad(
      calls = 10,
      expect = {"connections >= 8", "client ESTABLISHED <= 1"})
  public int cutOff(Peer peer) throws IOException {
    return session.newRequest(peer.large()).maxBodySize(1024).execute().bodyAsBytes().length;
  }

  @Good(
      calls = 10,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public int whole(Peer peer) throws IOException {
    return session.newRequest(peer.large()).maxBodySize(0).execute().bodyAsBytes().length;
  }
}
