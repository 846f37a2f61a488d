package io.github.httpvet.samples.topic.tricklingserver.urlconnection;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A read timeout starts again with each byte; disconnecting from outside ends the call, while the
 * JVM goes on reading for a while to keep the connection.
 */
@Situation(topic = "trickling-server", client = "urlconnection")
public final class ReadTimeout {

  private final ScheduledExecutorService watchdog = Executors.newScheduledThreadPool(1);

  @Bad(
      calls = 1,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 2500)
  public void readTimeout(Peer peer) throws IOException {
    read(open(peer));
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed IOException = 1"},
      boundMillis = 2500)
  public void watchdog(Peer peer) throws IOException {
    HttpURLConnection connection = open(peer);
    watchdog.schedule(connection::disconnect, 500, TimeUnit.MILLISECONDS);
    read(connection);
  }

  private static HttpURLConnection open(Peer peer) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(peer.trickle()).toURL().openConnection();
    connection.setConnectTimeout(500);
    connection.setReadTimeout(500);
    return connection;
  }

  private static void read(HttpURLConnection connection) throws IOException {
    try (InputStream body = connection.getInputStream()) {
      body.readAllBytes();
    }
  }
}
