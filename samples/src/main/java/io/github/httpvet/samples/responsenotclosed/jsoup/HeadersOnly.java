package io.github.httpvet.samples.responsenotclosed.jsoup;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/** A response whose body nobody reads keeps its connection, and cannot even be closed. */
@Situation(rule = "HttpResponseNotClosed", client = "jsoup")
public final class HeadersOnly {

  private final Connection session = Jsoup.newSession().maxBodySize(0).ignoreContentType(true);

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20", "held bytes > 1000000"})
  public String typeOnly(Peer peer) throws IOException {
    // BUG: HttpResponseNotClosed
    Connection.Response response = session.newRequest().url(peer.large()).execute();
    return response.contentType();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1", "held bytes = 0"})
  public int bodyRead(Peer peer) throws IOException {
    Connection.Response response = session.newRequest().url(peer.large()).execute();
    return response.bodyAsBytes().length;
  }
}
