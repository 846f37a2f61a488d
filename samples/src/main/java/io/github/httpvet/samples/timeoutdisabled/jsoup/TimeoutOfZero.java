package io.github.httpvet.samples.timeoutdisabled.jsoup;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.jsoup.Jsoup;

/** A timeout of 0 means none, in place of the 30 seconds that are the default. */
@Situation(rule = "HttpTimeoutDisabled", client = "jsoup")
public final class TimeoutOfZero {

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 32_000)
  public String timeoutOfZero(Peer peer) throws IOException {
    // BUG: HttpTimeoutDisabled
    return Jsoup.connect(peer.silent()).timeout(0).execute().body();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed HttpTimeoutException = 3", "client ESTABLISHED = 0"})
  public String timeout(Peer peer) throws IOException {
    return Jsoup.connect(peer.silent()).timeout(300).execute().body();
  }
}
