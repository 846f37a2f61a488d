package io.github.httpvet.samples.deadlinemissing.apache4;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.apache.http.HttpResponse;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/**
 * The socket timeout starts again with each attempt: a dead server holds the caller for all of
 * them.
 */
@Situation(
    rule = "HttpDeadlineMissing",
    client = "apache4",
    unseen = "how often it is tried, no constant tells")
public final class AttemptsWithoutDeadline {

  private final int attempts = Integer.getInteger("attempts", 20);
  private final CloseableHttpClient client =
      HttpClients.custom()
          .setDefaultRequestConfig(RequestConfig.custom().setSocketTimeout(100).build())
          .build();

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed SocketTimeoutException = 1", "connections >= 15"},
      boundMillis = 10_000)
  public String timeoutForEachAttempt(Peer peer) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        return client.execute(new HttpGet(peer.silent()), AttemptsWithoutDeadline::text);
      } catch (SocketTimeoutException e) {
        if (attempt == attempts) {
          throw e;
        }
      }
    }
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed SocketTimeoutException = 1", "connections <= 6"})
  public String deadlineForAllAttempts(Peer peer) throws IOException {
    long deadline = System.nanoTime() + Duration.ofMillis(500).toNanos();
    while (true) {
      try {
        return client.execute(new HttpGet(peer.silent()), AttemptsWithoutDeadline::text);
      } catch (SocketTimeoutException e) {
        if (System.nanoTime() - deadline > 0) {
          throw e;
        }
      }
    }
  }

  private static String text(HttpResponse response) throws IOException {
    return EntityUtils.toString(response.getEntity());
  }
}
