package io.github.httpvet.samples.timeoutdisabled.jdk;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The client refuses a timeout of 0, and takes one that nobody waits for. */
@Situation(rule = "HttpTimeoutDisabled", client = "jdk")
public final class TimeoutOfDays {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public int days(Peer peer) throws IOException, InterruptedException {
    // BUG: HttpTimeoutDisabled
    return status(HttpRequest.newBuilder(URI.create(peer.silent())).timeout(Duration.ofDays(365)));
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed HttpTimeoutException = 3", "client ESTABLISHED = 0"})
  public int millis(Peer peer) throws IOException, InterruptedException {
    return status(
        HttpRequest.newBuilder(URI.create(peer.silent())).timeout(Duration.ofMillis(300)));
  }

  private int status(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString()).statusCode();
  }
}
