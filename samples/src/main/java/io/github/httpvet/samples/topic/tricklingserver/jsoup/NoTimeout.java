package io.github.httpvet.samples.topic.tricklingserver.jsoup;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.jsoup.Jsoup;

/** The timeout of jsoup covers the whole call, body included; without it nothing does. */
@Situation(topic = "trickling-server", client = "jsoup")
public final class NoTimeout {

  @Bad(
      calls = 1,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 2500)
  public void switchedOff(Peer peer) throws IOException {
    Jsoup.connect(peer.trickle()).timeout(0).execute().body();
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed IOException = 1", "client ESTABLISHED = 0"},
      boundMillis = 2500)
  public void timeout(Peer peer) throws IOException {
    Jsoup.connect(peer.trickle()).timeout(500).execute().body();
  }
}
