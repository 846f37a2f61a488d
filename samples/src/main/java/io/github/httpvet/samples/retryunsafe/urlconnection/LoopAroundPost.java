package io.github.httpvet.samples.retryunsafe.urlconnection;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * A loop of three sends a POST six times, since the connection itself sends it again when it is
 * closed without an answer.
 */
@Situation(rule = "HttpRetryUnsafe", client = "urlconnection")
public final class LoopAroundPost {

  @Bad(
      calls = 1,
      expect = {"requests POST = 6", "failed IOException = 1"})
  public int threeTimes(Peer peer) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        HttpURLConnection connection = open(peer);
        // BUG: HttpRetryUnsafe
        connection.getOutputStream().write('1');
        return connection.getResponseCode();
      } catch (IOException e) {
        if (attempt == 3) {
          throw e;
        }
      }
    }
  }

  @Good(
      calls = 1,
      expect = {"requests POST = 1", "failed IOException = 1"})
  public int once(Peer peer) throws IOException {
    HttpURLConnection connection = open(peer);
    connection.setFixedLengthStreamingMode(1);
    connection.getOutputStream().write('1');
    return connection.getResponseCode();
  }

  private static HttpURLConnection open(Peer peer) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(peer.hangUp()).toURL().openConnection();
    connection.setConnectTimeout(2000);
    connection.setReadTimeout(2000);
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    return connection;
  }
}
