package io.github.httpvet.samples.retryunbounded.urlconnection;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** A loop that ends only with an answer connects as often as the server hangs up. */
@Situation(rule = "HttpRetryUnbounded", client = "urlconnection")
public final class CatchAndAgain {

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "connections = 101"})
  public int whileTrue(Peer peer) {
    // BUG: HttpRetryUnbounded
    while (true) {
      try {
        HttpURLConnection connection = open(peer);
        return connection.getResponseCode();
      } catch (IOException e) {
        System.err.println("again: " + e.getMessage());
      }
    }
  }

  // The connection itself sends a GET twice.
  @Good(
      calls = 1,
      expect = {"returned = 1", "failed IOException = 1", "connections = 6"})
  public int threeTimes(Peer peer) throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        HttpURLConnection connection = open(peer);
        return connection.getResponseCode();
      } catch (IOException e) {
        if (attempt == 3) {
          throw e;
        }
        Thread.sleep(100L << attempt);
      }
    }
  }

  private static HttpURLConnection open(Peer peer) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(peer.hangUpFor(100)).toURL().openConnection();
    connection.setConnectTimeout(2000);
    connection.setReadTimeout(2000);
    return connection;
  }
}
