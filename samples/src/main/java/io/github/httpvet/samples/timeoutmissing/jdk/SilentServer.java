package io.github.httpvet.samples.timeoutmissing.jdk;

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

/** A request without a timeout waits for ever for a server that does not answer. */
@Situation(rule = "HttpTimeoutMissing", client = "jdk", smoke = true)
public final class SilentServer {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public void requestWithoutTimeout(Peer peer) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(peer.silent())).build();
    // BUG: HttpTimeoutMissing
    client.send(request, BodyHandlers.ofString());
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed HttpTimeoutException = 3", "client ESTABLISHED = 0"})
  public void requestWithTimeout(Peer peer) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(peer.silent())).timeout(Duration.ofMillis(300)).build();
    client.send(request, BodyHandlers.ofString());
  }
}
