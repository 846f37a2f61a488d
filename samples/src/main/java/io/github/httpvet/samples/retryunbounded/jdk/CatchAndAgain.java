package io.github.httpvet.samples.retryunbounded.jdk;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * A loop that ends only with an answer connects as often as the server hangs up: nothing counts the
 * attempts, and nothing waits between them.
 */
@Situation(rule = "HttpRetryUnbounded", client = "jdk")
public final class CatchAndAgain {

  private final HttpClient client = HttpClient.newHttpClient();

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "requests POST = 101"})
  public String whileTrue(Peer peer) throws InterruptedException {
    // BUG: HttpRetryUnbounded
    while (true) {
      try {
        return client.send(request(peer), BodyHandlers.ofString()).body();
      } catch (IOException e) {
        System.err.println("again: " + e.getMessage());
      }
    }
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed IOException = 1", "requests POST = 3"})
  public String threeTimes(Peer peer) throws InterruptedException, IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        return client.send(request(peer), BodyHandlers.ofString()).body();
      } catch (IOException e) {
        if (attempt == 3) {
          throw e;
        }
        Thread.sleep(100L << attempt);
      }
    }
  }

  /** A POST, since the client itself sends a GET twice. */
  private static HttpRequest request(Peer peer) {
    return HttpRequest.newBuilder(URI.create(peer.hangUpFor(100)))
        .timeout(Duration.ofSeconds(2))
        .POST(BodyPublishers.noBody())
        .build();
  }
}
