package io.github.httpvet.samples.callunderlock.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.Collections;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.util.Timeout;

/**
 * A call in a synchronized block lets all who need the monitor wait for a silent server, one by
 * one.
 */
@Situation(rule = "HttpCallUnderLock", client = "apache5")
public final class SynchronizedBlock {

  private final CloseableHttpClient client =
      HttpClients.custom()
          .setConnectionManager(
              PoolingHttpClientConnectionManagerBuilder.create().setMaxConnPerRoute(10).build())
          .setDefaultRequestConfig(
              RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(2)).build())
          .disableAutomaticRetries()
          .build();
  private final ExecutorService threads = Executors.newFixedThreadPool(10);
  private final Object lock = new Object();
  private int status;

  @Bad(
      calls = 1,
      expect = {"returned = 0", "requests <= 5"},
      boundMillis = 1500)
  public void callUnderLock(Peer peer) throws InterruptedException {
    threads.invokeAll(Collections.nCopies(10, () -> lockedStatus(peer)));
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "requests = 10"},
      boundMillis = 8000)
  public void callBeforeLock(Peer peer) throws InterruptedException {
    threads.invokeAll(Collections.nCopies(10, () -> status(peer)));
  }

  private int lockedStatus(Peer peer) throws IOException {
    synchronized (lock) {
      // BUG: HttpCallUnderLock
      status = client.execute(new HttpGet(peer.silent()), HttpResponse::getCode);
      return status;
    }
  }

  private int status(Peer peer) throws IOException {
    int fresh = client.execute(new HttpGet(peer.silent()), HttpResponse::getCode);
    synchronized (lock) {
      status = fresh;
      return status;
    }
  }
}
