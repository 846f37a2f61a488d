package io.github.httpvet.samples.deadlinemissing.jdk;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** The timeout of a request starts again with each attempt; a deadline gives each what is left. */
@Situation(
    rule = "HttpDeadlineMissing",
    client = "jdk",
    unseen = "how often it is tried, no constant tells")
public final class AttemptsWithoutDeadline {

  private final int attempts = Integer.getInteger("attempts", 20);
  private final HttpClient client = HttpClient.newHttpClient();

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed HttpTimeoutException = 1", "connections >= 15"},
      boundMillis = 10_000)
  public String timeoutForEachAttempt(Peer peer) throws IOException, InterruptedException {
    HttpRequest request = request(peer, Duration.ofMillis(100));
    for (int attempt = 1; ; attempt++) {
      try {
        return client.send(request, BodyHandlers.ofString()).body();
      } catch (HttpTimeoutException e) {
        if (attempt == attempts) {
          throw e;
        }
      }
    }
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed HttpTimeoutException = 1", "connections <= 6"})
  public String whatIsLeft(Peer peer) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + Duration.ofMillis(500).toNanos();
    for (int attempt = 1; ; attempt++) {
      long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
      HttpRequest request = request(peer, Duration.ofMillis(Math.max(1, Math.min(left, 100))));
      try {
        return client.send(request, BodyHandlers.ofString()).body();
      } catch (HttpTimeoutException e) {
        if (attempt == attempts || left <= 100) {
          throw e;
        }
      }
    }
  }

  private static HttpRequest request(Peer peer, Duration timeout) {
    return HttpRequest.newBuilder(URI.create(peer.silent())).timeout(timeout).build();
  }
}
