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
 * After {@code disconnect()} a body that was read, but not closed, leaves no connection to reuse;
 * once it is closed, {@code disconnect()} does nothing.
 */
@Situation(rule = "HttpResponseNotDrained", client = "urlconnection")
public final class DisconnectInFinally {

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public byte[] readAndDisconnected(Peer peer) throws IOException {
    HttpURLConnection connection = open(peer);
    try {
      return connection.getInputStream().readAllBytes();
    } finally {
      // BUG: HttpResponseNotDrained
      connection.disconnect();
    }
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public byte[] closedBefore(Peer peer) throws IOException {
    HttpURLConnection connection = open(peer);
    try (InputStream body = connection.getInputStream()) {
      return body.readAllBytes();
    } finally {
      connection.disconnect();
    }
  }

  private static HttpURLConnection open(Peer peer) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(peer.ok()).toURL().openConnection();
    connection.setConnectTimeout(2000);
    connection.setReadTimeout(2000);
    return connection;
  }
}
