package io.github.httpvet.samples.callunderlock.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * A call between lock and unlock lets all who need the lock wait for a silent server, one by one.
 */
@Situation(rule = "HttpCallUnderLock", client = "okhttp")
public final class BetweenLockAndUnlock {

  private final OkHttpClient client =
      new OkHttpClient.Builder().callTimeout(Duration.ofSeconds(2)).build();
  private final ExecutorService threads = Executors.newFixedThreadPool(10);
  private final ReentrantLock lock = new ReentrantLock();
  private String rates;

  @Bad(
      calls = 1,
      expect = {"returned = 0", "requests <= 5"},
      boundMillis = 1500)
  public void callUnderLock(Peer peer) throws InterruptedException {
    threads.invokeAll(Collections.nCopies(10, () -> lockedRates(peer)));
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "requests = 10"},
      boundMillis = 8000)
  public void callBeforeLock(Peer peer) throws InterruptedException {
    threads.invokeAll(Collections.nCopies(10, () -> rates(peer)));
  }

  private String lockedRates(Peer peer) throws IOException {
    lock.lock();
    // BUG: HttpCallUnderLock
    try (Response response = client.newCall(request(peer)).execute()) {
      rates = response.body().string();
      return rates;
    } finally {
      lock.unlock();
    }
  }

  private String rates(Peer peer) throws IOException {
    String fresh;
    try (Response response = client.newCall(request(peer)).execute()) {
      fresh = response.body().string();
    }
    lock.lock();
    try {
      rates = fresh;
      return rates;
    } finally {
      lock.unlock();
    }
  }

  private static Request request(Peer peer) {
    return new Request.Builder().url(peer.silent()).build();
  }
}
