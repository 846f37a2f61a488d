package io.github.httpvet.samples.callunderlock.jdk;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A call in a synchronized method holds the monitor as long as the server is silent: who comes next
 * waits for all who came before.
 */
@Situation(rule = "HttpCallUnderLock", client = "jdk")
public final class SynchronizedMethod {

  private final HttpClient client = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newFixedThreadPool(10);
  private String token;

  @Bad(
      calls = 1,
      expect = {"returned = 0", "requests <= 5"},
      boundMillis = 1500)
  public void callUnderLock(Peer peer) throws InterruptedException {
    threads.invokeAll(Collections.nCopies(10, () -> lockedToken(peer)));
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "requests = 10"},
      boundMillis = 8000)
  public void callBeforeLock(Peer peer) throws InterruptedException {
    threads.invokeAll(Collections.nCopies(10, () -> token(peer)));
  }

  private synchronized String lockedToken(Peer peer) throws IOException, InterruptedException {
    if (token == null) {
      // BUG: HttpCallUnderLock
      token = client.send(request(peer), BodyHandlers.ofString()).body();
    }
    return token;
  }

  private String token(Peer peer) throws IOException, InterruptedException {
    String fresh = client.send(request(peer), BodyHandlers.ofString()).body();
    synchronized (this) {
      token = fresh;
    }
    return fresh;
  }

  private static HttpRequest request(Peer peer) {
    return HttpRequest.newBuilder(URI.create(peer.silent())).timeout(Duration.ofSeconds(2)).build();
  }
}
