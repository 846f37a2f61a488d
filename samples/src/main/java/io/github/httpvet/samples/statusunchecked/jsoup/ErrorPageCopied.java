package io.github.httpvet.samples.statusunchecked.jsoup;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.jsoup.Jsoup;

/** A connection that ignores errors parses every answer: the page of an error is sent on. */
@Situation(rule = "HttpStatusUnchecked", client = "jsoup")
public final class ErrorPageCopied {

  @Bad(
      calls = 3,
      expect = {"requests POST = 3", "failed = 0"})
  public void errorsIgnored(Peer peer) throws IOException {
    // BUG: HttpStatusUnchecked
    store(Jsoup.connect(peer.missing()).ignoreHttpErrors(true).get().text(), peer);
  }

  @Good(
      calls = 3,
      expect = {"requests POST = 0", "failed HttpStatusException = 3"})
  public void errorsThrown(Peer peer) throws IOException {
    store(Jsoup.connect(peer.missing()).get().text(), peer);
  }

  private static void store(String rates, Peer peer) throws IOException {
    Jsoup.connect(peer.ok()).requestBody(rates).post();
  }
}
