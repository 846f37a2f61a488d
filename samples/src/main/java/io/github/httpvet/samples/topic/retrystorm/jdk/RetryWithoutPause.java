package io.github.httpvet.samples.topic.retrystorm.jdk;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Retrying at once and without end turns one caller of a server in trouble into hundreds of
 * requests a second.
 */
@Situation(topic = "retry-storm", client = "jdk")
public final class RetryWithoutPause {

  private final HttpClient client = HttpClient.newHttpClient();

  @Bad(
      calls = 1,
      expect = {"returned = 0", "requests > 50"},
      boundMillis = 2000)
  public void atOnceAndForEver(Peer peer) throws IOException, InterruptedException {
    while (status(peer) == 503) {
      Thread.onSpinWait();
    }
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "requests = 3"})
  public void threeTimesWithPauses(Peer peer) throws IOException, InterruptedException {
    for (int attempt = 0; attempt < 3 && status(peer) == 503; attempt++) {
      Thread.sleep(100L << attempt);
    }
  }

  private int status(Peer peer) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(peer.unavailable(1)))
            .timeout(Duration.ofSeconds(2))
            .build();
    HttpResponse<Void> response = client.send(request, BodyHandlers.discarding());
    return response.statusCode();
  }
}
