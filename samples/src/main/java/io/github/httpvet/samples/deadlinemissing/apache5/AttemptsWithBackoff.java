package io.github.httpvet.samples.deadlinemissing.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.util.Timeout;

/** Timeouts and pauses of all attempts add up: a dead server holds the caller for all of them. */
@Situation(
    rule = "HttpDeadlineMissing",
    client = "apache5",
    unseen = "how often it is tried, no constant tells")
public final class AttemptsWithBackoff {

  private final int attempts = Integer.getInteger("attempts", 20);
  private final CloseableHttpClient client =
      HttpClients.custom()
          .setDefaultRequestConfig(
              RequestConfig.custom().setResponseTimeout(Timeout.ofMilliseconds(100)).build())
          .build();

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed SocketTimeoutException = 1", "connections >= 15"},
      boundMillis = 15_000)
  public int timeoutForEachAttempt(Peer peer) throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        return client.execute(new HttpGet(peer.silent()), HttpResponse::getCode);
      } catch (SocketTimeoutException e) {
        if (attempt == attempts) {
          throw e;
        }
        Thread.sleep(10L * attempt);
      }
    }
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed SocketTimeoutException = 1", "connections <= 6"})
  public int deadlineForAllAttempts(Peer peer) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + Duration.ofMillis(500).toNanos();
    for (int attempt = 1; ; attempt++) {
      try {
        return client.execute(new HttpGet(peer.silent()), HttpResponse::getCode);
      } catch (SocketTimeoutException e) {
        if (attempt == attempts || System.nanoTime() - deadline > 0) {
          throw e;
        }
        Thread.sleep(10L * attempt);
      }
    }
  }
}
