package io.github.httpvet.samples.responsenotdrained.urlconnection;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/** An error body that nobody reads is lost with its connection when that is disconnected. */
@Situation(
    rule = "HttpResponseNotDrained",
    client = "urlconnection",
    unseen = "that this client drops what is unread, the tables do not say")
public final class ErrorDisconnected {

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public int errorUnread(Peer peer) throws IOException {
    HttpURLConnection connection = open(peer);
    try {
      return connection.getResponseCode();
    } finally {
      connection.disconnect();
    }
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public int errorRead(Peer peer) throws IOException {
    HttpURLConnection connection = open(peer);
    int status = connection.getResponseCode();
    try (InputStream error = connection.getErrorStream()) {
      error.readAllBytes();
    }
    return status;
  }

  private static HttpURLConnection open(Peer peer) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(peer.missing()).toURL().openConnection();
    connection.setConnectTimeout(2000);
    connection.setReadTimeout(2000);
    return connection;
  }
}
