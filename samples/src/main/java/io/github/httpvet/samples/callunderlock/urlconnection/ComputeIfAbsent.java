package io.github.httpvet.samples.callunderlock.urlconnection;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * What a map computes is computed under a lock of the map: who asks for the same key waits until
 * all who asked before gave up.
 */
@Situation(
    rule = "HttpCallUnderLock",
    client = "urlconnection",
    unseen = "the lock is inside of another class")
public final class ComputeIfAbsent {

  private final ExecutorService threads = Executors.newFixedThreadPool(10);
  private final Map<String, Integer> statuses = new ConcurrentHashMap<>();

  @Bad(
      calls = 1,
      expect = {"returned = 0", "requests <= 5"},
      boundMillis = 1500)
  public void callInTheMap(Peer peer) throws InterruptedException {
    threads.invokeAll(Collections.nCopies(10, () -> lockedStatus(peer.silent())));
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "requests = 10"},
      boundMillis = 8000)
  public void callBeforeTheMap(Peer peer) throws InterruptedException {
    threads.invokeAll(Collections.nCopies(10, () -> status(peer.silent())));
  }

  private int lockedStatus(String url) {
    return statuses.computeIfAbsent(url, ComputeIfAbsent::ask);
  }

  private int status(String url) {
    Integer known = statuses.get(url);
    if (known == null) {
      known = ask(url);
      statuses.put(url, known);
    }
    return known;
  }

  private static int ask(String url) {
    try {
      HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
      connection.setConnectTimeout(2000);
      connection.setReadTimeout(2000);
      return connection.getResponseCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
