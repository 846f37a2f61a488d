package io.github.httpvet.samples.timeoutineffective.jsoup;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/** A request has what its session had when it was made: 30 seconds are left. */
@Situation(
    rule = "HttpTimeoutIneffective",
    client = "jsoup",
    unseen = "what is set after it counts, or handed over elsewhere, is not followed")
public final class SetAfterNewRequest {

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public String afterwards(Peer peer) throws IOException {
    Connection session = Jsoup.newSession();
    Connection request = session.newRequest(peer.silent());
    session.timeout(300);
    return request.execute().body();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed HttpTimeoutException = 3", "client ESTABLISHED = 0"})
  public String before(Peer peer) throws IOException {
    Connection session = Jsoup.newSession();
    session.timeout(300);
    return session.newRequest(peer.silent()).execute().body();
  }
}
