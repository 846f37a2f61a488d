package io.github.httpvet.samples.topic.keepaliveoff.urlconnection;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * With Connection: close each call connects; the server closes first and keeps the sockets in
 * TIME_WAIT.
 */
@Situation(topic = "keep-alive-off", client = "urlconnection")
public final class ServerClosesFirst {

  @Bad(
      calls = 20,
      expect = {"connections = 20", "server TIME_WAIT >= 15", "closed first server = 20"})
  public void connectionClose(Peer peer) throws IOException {
    HttpURLConnection connection = open(peer);
    connection.setRequestProperty("Connection", "close");
    read(connection);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "server TIME_WAIT = 0", "client ESTABLISHED = 1"})
  public void keepAlive(Peer peer) throws IOException {
    read(open(peer));
  }

  private static HttpURLConnection open(Peer peer) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(peer.ok()).toURL().openConnection();
    connection.setConnectTimeout(2000);
    connection.setReadTimeout(2000);
    return connection;
  }

  private static void read(HttpURLConnection connection) throws IOException {
    try (InputStream body = connection.getInputStream()) {
      body.readAllBytes();
    }
  }
}
