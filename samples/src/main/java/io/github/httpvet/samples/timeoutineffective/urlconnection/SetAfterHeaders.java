package io.github.httpvet.samples.timeoutineffective.urlconnection;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/** A read timeout that is set after the answer has begun does not reach its body. */
@Situation(
    rule = "HttpTimeoutIneffective",
    client = "urlconnection",
    unseen = "what is set after it counts, or handed over elsewhere, is not followed")
public final class SetAfterHeaders {

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public int afterwards(Peer peer) throws IOException {
    HttpURLConnection connection = open(peer);
    try (InputStream body = connection.getInputStream()) {
      connection.setReadTimeout(300);
      return body.read();
    }
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3"})
  public int before(Peer peer) throws IOException {
    HttpURLConnection connection = open(peer);
    connection.setReadTimeout(300);
    try (InputStream body = connection.getInputStream()) {
      return body.read();
    }
  }

  private static HttpURLConnection open(Peer peer) throws IOException {
    return (HttpURLConnection) URI.create(peer.headOnly()).toURL().openConnection();
  }
}
