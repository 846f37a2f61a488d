package io.github.httpvet.samples.topic.tricklingserver.urlconnection;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * A read timeout starts again with each byte; who reads has to look at the time between two of
 * them.
 */
@Situation(topic = "trickling-server", client = "urlconnection")
public final class ReadTimeout {

  @Bad(
      calls = 1,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 2500)
  public void readTimeout(Peer peer) throws IOException {
    try (InputStream body = open(peer).getInputStream()) {
      body.readAllBytes();
    }
  }

  @Good(
      calls = 1,
      expect = {"returned = 1"},
      boundMillis = 2500)
  public void readTimeoutAndDeadline(Peer peer) throws IOException {
    HttpURLConnection connection = open(peer);
    try {
      readUnderDeadline(connection.getInputStream());
    } finally {
      connection.disconnect();
    }
  }

  private static HttpURLConnection open(Peer peer) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(peer.trickle()).toURL().openConnection();
    connection.setConnectTimeout(500);
    connection.setReadTimeout(500);
    return connection;
  }

  private static void readUnderDeadline(InputStream body) throws IOException {
    long deadline = System.nanoTime() + 500_000_000;
    while (System.nanoTime() - deadline < 0 && body.read() >= 0) {
      Thread.onSpinWait();
    }
  }
}
