package io.github.httpvet.samples.retryunsafe.jdk;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * A loop sends a POST again whose answer was lost, though the server may have done what it asks.
 */
@Situation(rule = "HttpRetryUnsafe", client = "jdk")
public final class LoopAroundPost {

  private final HttpClient client = HttpClient.newHttpClient();

  @Bad(
      calls = 1,
      expect = {"requests POST = 3", "failed IOException = 1"})
  public int threeTimes(Peer peer) throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        // BUG: HttpRetryUnsafe
        return client.send(payment(peer), BodyHandlers.discarding()).statusCode();
      } catch (IOException e) {
        if (attempt == 3) {
          throw e;
        }
      }
    }
  }

  @Good(
      calls = 1,
      expect = {"requests POST = 1", "failed IOException = 1"})
  public int onlyIfNotConnected(Peer peer) throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        return client.send(payment(peer), BodyHandlers.discarding()).statusCode();
      } catch (ConnectException e) {
        if (attempt == 3) {
          throw e;
        }
      }
    }
  }

  private static HttpRequest payment(Peer peer) {
    return HttpRequest.newBuilder(URI.create(peer.hangUp()))
        .timeout(Duration.ofSeconds(2))
        .POST(BodyPublishers.ofString("pay"))
        .build();
  }
}
