package io.github.httpvet.samples.responseclosedlate.urlconnection;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Streams that are closed after the loop hold a connection each until then. */
@Situation(rule = "HttpResponseClosedLate", client = "urlconnection")
public final class StreamsClosedAfterLoop {

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "connections = 20"})
  public int closedTogether(Peer peer) throws IOException {
    List<InputStream> pages = new ArrayList<>();
    try {
      for (int page = 0; page < 20; page++) {
        // BUG: HttpResponseClosedLate
        pages.add(open(peer).getInputStream());
      }
      return firstBytes(pages);
    } finally {
      for (InputStream page : pages) {
        page.close();
      }
    }
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "connections = 1"})
  public int closedEachTurn(Peer peer) throws IOException {
    int sum = 0;
    for (int page = 0; page < 20; page++) {
      try (InputStream body = open(peer).getInputStream()) {
        sum += body.readAllBytes()[0];
      }
    }
    return sum;
  }

  private static int firstBytes(List<InputStream> pages) throws IOException {
    int sum = 0;
    for (InputStream page : pages) {
      sum += page.read();
    }
    return sum;
  }

  private static HttpURLConnection open(Peer peer) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(peer.large()).toURL().openConnection();
    connection.setConnectTimeout(2000);
    connection.setReadTimeout(2000);
    return connection;
  }
}
