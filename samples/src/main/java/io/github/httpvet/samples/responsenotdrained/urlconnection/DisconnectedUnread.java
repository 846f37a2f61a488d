package io.github.httpvet.samples.responsenotdrained.urlconnection;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/** To ask for the status alone and disconnect is to close the connection with the answer in it. */
@Situation(
    rule = "HttpResponseNotDrained",
    client = "urlconnection",
    unseen = "that this client drops what is unread, the tables do not say")
public final class DisconnectedUnread {

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public int statusAndDisconnect(Peer peer) throws IOException {
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
  public int statusAndClose(Peer peer) throws IOException {
    HttpURLConnection connection = open(peer);
    int status = connection.getResponseCode();
    try (InputStream body = connection.getInputStream()) {
      body.readAllBytes();
    }
    return status;
  }

  private static HttpURLConnection open(Peer peer) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(peer.ok()).toURL().openConnection();
    connection.setConnectTimeout(2000);
    connection.setReadTimeout(2000);
    return connection;
  }
}
