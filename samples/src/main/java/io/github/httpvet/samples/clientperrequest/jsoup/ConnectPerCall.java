package io.github.httpvet.samples.clientperrequest.jsoup;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/**
 * {@code Jsoup.connect} makes a client of {@code java.net.http} in the versions 1.21.1 to 1.23.1,
 * so no connection is used a second time; the requests of a session share one.
 */
@Situation(rule = "HttpClientPerRequest", client = "jsoup")
public final class ConnectPerCall {

  private final Connection session = Jsoup.newSession();

  @Bad(
      calls = 20,
      expect = {
        "connections = 20",
        "client ESTABLISHED = 20",
        "threads *SelectorManager >= 20",
        "after gc client ESTABLISHED = 0"
      })
  public String connectEachTime(Peer peer) throws IOException {
    // BUG: HttpClientPerRequest
    return Jsoup.connect(peer.ok()).get().text();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1", "threads *SelectorManager = 1"})
  public String requestOfSession(Peer peer) throws IOException {
    return session.newRequest().url(peer.ok()).get().text();
  }
}
