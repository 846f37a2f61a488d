package io.github.httpvet.samples.keepalivedisabled.urlconnection;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/** The property of the JVM switches the reuse of connections off for all of its code. */
@Situation(rule = "HttpKeepAliveDisabled", client = "urlconnection")
public final class PropertyOff {

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public void keepAliveOff(Peer peer) throws IOException {
    // BUG: HttpKeepAliveDisabled
    System.setProperty("http.keepAlive", "false");
    get(peer);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public void keepAliveOn(Peer peer) throws IOException {
    get(peer);
  }

  private static void get(Peer peer) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(peer.ok()).toURL().openConnection();
    connection.setConnectTimeout(2000);
    connection.setReadTimeout(2000);
    try (InputStream body = connection.getInputStream()) {
      body.readAllBytes();
    }
  }
}
