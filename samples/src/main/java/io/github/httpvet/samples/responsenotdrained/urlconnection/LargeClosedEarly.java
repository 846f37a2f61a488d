package io.github.httpvet.samples.responsenotdrained.urlconnection;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * More than is drained in the background is left of the body, so closing it closes the connection.
 */
@Situation(
    rule = "HttpResponseNotDrained",
    client = "urlconnection",
    unseen = "that this client drops what is unread, the tables do not say")
public final class LargeClosedEarly {

  @Bad(
      calls = 10,
      expect = {"connections = 10", "client ESTABLISHED = 0"})
  public int closedEarly(Peer peer) throws IOException {
    try (InputStream body = open(peer).getInputStream()) {
      return body.read();
    }
  }

  @Good(
      calls = 10,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public int readToTheEnd(Peer peer) throws IOException {
    try (InputStream body = open(peer).getInputStream()) {
      int first = body.read();
      body.skip(Long.MAX_VALUE);
      return first;
    }
  }

  private static HttpURLConnection open(Peer peer) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(peer.large()).toURL().openConnection();
    connection.setConnectTimeout(2000);
    connection.setReadTimeout(2000);
    return connection;
  }
}
