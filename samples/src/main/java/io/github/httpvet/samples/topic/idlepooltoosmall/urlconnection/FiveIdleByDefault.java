package io.github.httpvet.samples.topic.idlepooltoosmall.urlconnection;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Collections;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The cache of connections keeps five of a host; more calls at once than that connect again in each
 * burst.
 */
@Situation(topic = "idle-pool-too-small", client = "urlconnection")
public final class FiveIdleByDefault {

  private final ExecutorService ten = Executors.newFixedThreadPool(10);
  private final ExecutorService five = Executors.newFixedThreadPool(5);

  @Bad(
      calls = 4,
      expect = {"connections >= 22", "client ESTABLISHED = 5"})
  public void tenAtOnce(Peer peer) throws InterruptedException {
    ten.invokeAll(Collections.nCopies(10, () -> get(peer)));
  }

  @Good(
      calls = 4,
      expect = {"connections = 5", "client ESTABLISHED = 5"})
  public void fiveAtOnce(Peer peer) throws InterruptedException {
    five.invokeAll(Collections.nCopies(10, () -> get(peer)));
  }

  private static int get(Peer peer) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(peer.slow(400)).toURL().openConnection();
    connection.setConnectTimeout(5000);
    connection.setReadTimeout(5000);
    try (InputStream body = connection.getInputStream()) {
      return body.readAllBytes().length;
    }
  }
}
