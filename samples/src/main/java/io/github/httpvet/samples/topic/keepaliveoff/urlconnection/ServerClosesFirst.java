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
 * A server that closes after each answer makes each call connect, and keeps the sockets in
 * TIME_WAIT itself.
 */
@Situation(topic = "keep-alive-off", client = "urlconnection")
public final class ServerClosesFirst {

  @Bad(
      calls = 20,
      expect = {
        "connections = 20",
        "server TIME_WAIT = 20",
        "client TIME_WAIT = 0",
        "closed first server = 20"
      })
  public void closedByTheServer(Peer peer) throws IOException {
    get(peer.closing());
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "server TIME_WAIT = 0", "client ESTABLISHED = 1"})
  public void kept(Peer peer) throws IOException {
    get(peer.ok());
  }

  private static void get(String url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
    connection.setConnectTimeout(2000);
    connection.setReadTimeout(2000);
    try (InputStream body = connection.getInputStream()) {
      body.readAllBytes();
    }
  }
}
