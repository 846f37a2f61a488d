package io.github.httpvet.samples.timeoutonwaitonly.jdk;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A future that is failed after a time does not end the call behind it. */
@Situation(rule = "HttpTimeoutOnWaitOnly", client = "jdk")
public final class OrTimeout {

  private final HttpClient client = HttpClient.newHttpClient();

  @Bad(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 5"})
  public String orTimeout(Peer peer) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(peer.silent())).build();
    return client
        .sendAsync(request, BodyHandlers.ofString())
        // BUG: HttpTimeoutOnWaitOnly
        .orTimeout(200, TimeUnit.MILLISECONDS)
        .join()
        .body();
  }

  @Good(
      calls = 5,
      expect = {"failed HttpTimeoutException = 5", "client ESTABLISHED = 0"})
  public String timeoutOfRequest(Peer peer) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(peer.silent())).timeout(Duration.ofMillis(200)).build();
    return client.sendAsync(request, BodyHandlers.ofString()).join().body();
  }
}
