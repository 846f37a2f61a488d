package io.github.httpvet.samples.timeoutineffective.urlconnection;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** A read timeout that is set after connecting does not reach the socket: reading never ends. */
@Situation(
    rule = "HttpTimeoutIneffective",
    client = "urlconnection",
    unseen = "what is set after it counts, or handed over elsewhere, is not followed")
public final class SetAfterConnect {

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public int afterwards(Peer peer) throws IOException {
    HttpURLConnection connection = open(peer);
    connection.connect();
    connection.setReadTimeout(300);
    return connection.getResponseCode();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public int before(Peer peer) throws IOException {
    HttpURLConnection connection = open(peer);
    connection.setReadTimeout(300);
    connection.connect();
    return connection.getResponseCode();
  }

  private static HttpURLConnection open(Peer peer) throws IOException {
    return (HttpURLConnection) URI.create(peer.silent()).toURL().openConnection();
  }
}
