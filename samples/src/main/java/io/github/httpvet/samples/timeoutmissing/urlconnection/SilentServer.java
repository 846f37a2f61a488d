package io.github.httpvet.samples.timeoutmissing.urlconnection;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * A connection has no timeouts unless it is given some: reading from a silent server never ends.
 */
@Situation(rule = "HttpTimeoutMissing", client = "urlconnection", smoke = true)
public final class SilentServer {

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public void noTimeouts(Peer peer) throws IOException {
    HttpURLConnection connection =
        // BUG: HttpTimeoutMissing
        (HttpURLConnection) URI.create(peer.silent()).toURL().openConnection();
    try (InputStream body = connection.getInputStream()) {
      body.readAllBytes();
    }
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public void bothTimeouts(Peer peer) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(peer.silent()).toURL().openConnection();
    connection.setConnectTimeout(2000);
    connection.setReadTimeout(300);
    try (InputStream body = connection.getInputStream()) {
      body.readAllBytes();
    }
  }
}
