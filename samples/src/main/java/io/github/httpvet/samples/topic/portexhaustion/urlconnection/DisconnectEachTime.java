package io.github.httpvet.samples.topic.portexhaustion.urlconnection;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/** Disconnecting after each call takes a new port each time, and keeps it in TIME_WAIT. */
@Situation(topic = "port-exhaustion", client = "urlconnection", fewPorts = true)
public final class DisconnectEachTime {

  @Bad(
      calls = 120,
      expect = {"connections = 100", "client TIME_WAIT = 100", "failed BindException = 20"},
      boundMillis = 10000)
  public void disconnectEachTime(Peer peer) throws IOException {
    HttpURLConnection connection = open(peer);
    connection.getResponseCode();
    connection.disconnect();
  }

  @Good(
      calls = 100000,
      expect = {"returned = 100000", "failed = 0", "connections = 1"},
      boundMillis = 30000)
  public void readToTheEnd(Peer peer) throws IOException {
    try (InputStream body = open(peer).getInputStream()) {
      body.readAllBytes();
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
