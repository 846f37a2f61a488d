package io.github.httpvet.samples.responsenotclosed.urlconnection;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/** A stream that nobody closes keeps its connection out of the JVM's cache of connections. */
@Situation(rule = "HttpResponseNotClosed", client = "urlconnection", smoke = true)
public final class StatusOnly {

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20"})
  public int firstByteOnly(Peer peer) throws IOException {
    HttpURLConnection connection = open(peer);
    // BUG: HttpResponseNotClosed
    InputStream body = connection.getInputStream();
    return body.read();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public long readAndClosed(Peer peer) throws IOException {
    HttpURLConnection connection = open(peer);
    try (InputStream body = connection.getInputStream()) {
      return body.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static HttpURLConnection open(Peer peer) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(peer.large()).toURL().openConnection();
    connection.setConnectTimeout(2000);
    connection.setReadTimeout(2000);
    return connection;
  }
}
