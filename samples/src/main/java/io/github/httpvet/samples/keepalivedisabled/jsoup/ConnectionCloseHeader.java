package io.github.httpvet.samples.keepalivedisabled.jsoup;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/**
 * Over {@code HttpURLConnection}, a request that asks the server to close is the last on its
 * connection; the JDK's client refuses the header.
 */
@Situation(rule = "HttpKeepAliveDisabled", client = "jsoup", jvm = "-Djsoup.useHttpClient=false")
public final class ConnectionCloseHeader {

  private final Connection session = Jsoup.newSession();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public String closeHeader(Peer peer) throws IOException {
    // BUG: HttpKeepAliveDisabled
    return session.newRequest(peer.ok()).header("Connection", "close").execute().body();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String noHeader(Peer peer) throws IOException {
    return session.newRequest(peer.ok()).execute().body();
  }
}
