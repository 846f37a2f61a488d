package io.github.httpvet.samples.retryunbounded.jdk;

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
@Situation(rule = "HttpRetryUnbounded", client = "jdk")
public final class StatusWithoutPause {

  private final HttpClient client = HttpClient.newHttpClient();

  @Bad(
      calls = 1,
      expect = {"returned = 0", "requests > 50"},
      boundMillis = 2000)
  public int atOnceAndForEver(Peer peer) throws IOException, InterruptedException {
    HttpResponse<Void> response;
    // BUG: HttpRetryUnbounded
    do {
      response = client.send(request(peer), BodyHandlers.discarding());
    } while (response.statusCode() == 503);
    return response.statusCode();
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "requests = 3"})
  public int threeTimesWithPauses(Peer peer) throws IOException, InterruptedException {
    int attempt = 0;
    HttpResponse<Void> response;
    do {
      Thread.sleep(100L * attempt);
      response = client.send(request(peer), BodyHandlers.discarding());
    } while (response.statusCode() == 503 && ++attempt < 3);
    return response.statusCode();
  }

  private static HttpRequest request(Peer peer) {
    return HttpRequest.newBuilder(URI.create(peer.unavailable(1)))
        .timeout(Duration.ofSeconds(2))
        .build();
  }
}
