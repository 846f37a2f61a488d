package io.github.httpvet.samples.responsenotclosed.urlconnection;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/** The page that comes with an error is a body as well: unread, it keeps its connection. */
@Situation(rule = "HttpResponseNotClosed", client = "urlconnection")
public final class ErrorUnread {

  @Bad(
      calls = 20,
      expect = {"failed IOException = 20", "connections = 20", "client ESTABLISHED = 20"})
  public byte[] throwOnStatus(Peer peer) throws IOException {
    HttpURLConnection connection = open(peer);
    // BUG: HttpResponseNotClosed
    if (connection.getResponseCode() >= 400) {
      throw new IOException("status " + connection.getResponseCode());
    }
    try (InputStream body = connection.getInputStream()) {
      return body.readAllBytes();
    }
  }

  @Good(
      calls = 20,
      expect = {"failed IOException = 20", "connections = 1", "client ESTABLISHED = 1"})
  public byte[] readThenThrow(Peer peer) throws IOException {
    HttpURLConnection connection = open(peer);
    boolean isError = connection.getResponseCode() >= 400;
    try (InputStream in = isError ? connection.getErrorStream() : connection.getInputStream()) {
      byte[] body = in == null ? new byte[0] : in.readAllBytes();
      if (isError) {
        throw new IOException("status " + connection.getResponseCode());
      }
      return body;
    }
  }

  private static HttpURLConnection open(Peer peer) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(peer.missing()).toURL().openConnection();
    connection.setConnectTimeout(2000);
    connection.setReadTimeout(2000);
    return connection;
  }
}
