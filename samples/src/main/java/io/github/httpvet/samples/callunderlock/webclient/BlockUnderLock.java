package io.github.httpvet.samples.callunderlock.webclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * A wait in a synchronized method lets all who need the monitor wait for a silent server, one by
 * one.
 */
@Situation(
    rule = "HttpCallUnderLock",
    client = "webclient",
    unseen = "the lock is inside of another class")
public final class BlockUnderLock {

  private final WebClient client = WebClient.create();
  private final ExecutorService threads = Executors.newFixedThreadPool(10);
  private String token;

  @Bad(
      calls = 1,
      expect = {"returned = 0", "requests <= 5"},
      boundMillis = 1500)
  public void blockUnderLock(Peer peer) throws InterruptedException {
    threads.invokeAll(Collections.nCopies(10, () -> lockedToken(peer)));
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "requests = 10"},
      boundMillis = 8000)
  public void blockBeforeLock(Peer peer) throws InterruptedException {
    threads.invokeAll(Collections.nCopies(10, () -> token(peer)));
  }

  private synchronized String lockedToken(Peer peer) {
    if (token == null) {
      token = get(peer).block(Duration.ofSeconds(2));
    }
    return token;
  }

  private String token(Peer peer) {
    String fresh = get(peer).block(Duration.ofSeconds(2));
    synchronized (this) {
      token = fresh;
    }
    return fresh;
  }

  private Mono<String> get(Peer peer) {
    return client.get().uri(peer.silent()).retrieve().bodyToMono(String.class);
  }
}
