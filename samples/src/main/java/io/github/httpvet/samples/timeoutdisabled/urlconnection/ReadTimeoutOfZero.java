package io.github.httpvet.samples.timeoutdisabled.urlconnection;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** A read timeout of 0 means none: reading from a silent server never ends. */
@Situation(rule = "HttpTimeoutDisabled", client = "urlconnection")
public final class ReadTimeoutOfZero {

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public int none(Peer peer) throws IOException {
    HttpURLConnection connection = open(peer);
    // BUG: HttpTimeoutDisabled
    connection.setReadTimeout(0);
    return connection.getResponseCode();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public int some(Peer peer) throws IOException {
    HttpURLConnection connection = open(peer);
    connection.setReadTimeout(300);
    return connection.getResponseCode();
  }

  private static HttpURLConnection open(Peer peer) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(peer.silent()).toURL().openConnection();
    connection.setConnectTimeout(2000);
    return connection;
  }
}
