package io.github.httpvet.samples.topic.retrystorm.urlconnection;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * A POST of HttpURLConnection is sent again when the connection is closed without an answer, unless
 * its body streams.
 */
@Situation(topic = "retry-storm", client = "urlconnection")
public final class PostTwice {

  @Bad(
      calls = 1,
      expect = {"requests POST = 2", "failed IOException = 1"})
  public void bodyKept(Peer peer) throws IOException {
    pay(open(peer));
  }

  @Good(
      calls = 1,
      expect = {"requests POST = 1", "failed IOException = 1"})
  public void bodyStreamed(Peer peer) throws IOException {
    HttpURLConnection connection = open(peer);
    connection.setFixedLengthStreamingMode(1);
    pay(connection);
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

  private static void pay(HttpURLConnection connection) throws IOException {
    try (OutputStream body = connection.getOutputStream()) {
      body.write('1');
    }
    connection.getResponseCode();
  }
}
