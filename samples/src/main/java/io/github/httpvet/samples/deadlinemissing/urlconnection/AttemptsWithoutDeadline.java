package io.github.httpvet.samples.deadlinemissing.urlconnection;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;

/**
 * The read timeout starts again with each attempt: a dead server holds the caller for all of them.
 */
@Situation(
    rule = "HttpDeadlineMissing",
    client = "urlconnection",
    unseen = "how often it is tried, no constant tells")
public final class AttemptsWithoutDeadline {

  private final int attempts = Integer.getInteger("attempts", 20);

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed SocketTimeoutException = 1", "connections >= 15"},
      boundMillis = 10_000)
  public int timeoutForEachAttempt(Peer peer) throws IOException {
    for (int attempt = 1; ; attempt++) {
      HttpURLConnection connection = open(peer);
      try {
        return connection.getResponseCode();
      } catch (SocketTimeoutException e) {
        if (attempt == attempts) {
          throw e;
        }
      }
    }
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed SocketTimeoutException = 1", "connections <= 6"})
  public int deadlineForAllAttempts(Peer peer) throws IOException {
    long deadline = System.nanoTime() + Duration.ofMillis(500).toNanos();
    while (true) {
      HttpURLConnection connection = open(peer);
      try {
        return connection.getResponseCode();
      } catch (SocketTimeoutException e) {
        if (System.nanoTime() - deadline > 0) {
          throw e;
        }
      }
    }
  }

  private static HttpURLConnection open(Peer peer) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(peer.silent()).toURL().openConnection();
    connection.setConnectTimeout(100);
    connection.setReadTimeout(100);
    return connection;
  }
}
