package io.github.httpvet.samples.clientinloop.jsoup;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/** {@code Jsoup.connect} in the body of a loop has a client, and a connection, for each item. */
@Situation(rule = "HttpClientInLoop", client = "jsoup")
public final class ConnectPerItem {

  private static final int ITEMS = 10;

  @Bad(
      calls = 2,
      expect = {"connections = 20", "client ESTABLISHED = 20", "threads *SelectorManager >= 20"})
  public void connectForEachItem(Peer peer) throws IOException {
    for (int item = 0; item < ITEMS; item++) {
      // BUG: HttpClientInLoop
      Jsoup.connect(peer.ok()).get();
    }
  }

  @Good(
      calls = 2,
      expect = {"connections = 2", "client ESTABLISHED = 2", "threads *SelectorManager = 2"})
  public void oneSessionForAllItems(Peer peer) throws IOException {
    Connection session = Jsoup.newSession();
    for (int item = 0; item < ITEMS; item++) {
      session.newRequest().url(peer.ok()).get();
    }
  }
}
