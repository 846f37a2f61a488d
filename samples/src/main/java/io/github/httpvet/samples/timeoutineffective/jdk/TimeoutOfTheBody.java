package io.github.httpvet.samples.timeoutineffective.jdk;

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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The timeout of a request ends when its header is there: a body that does not come has none. */
@Situation(
    rule = "HttpTimeoutIneffective",
    client = "jdk",
    unseen = "what is set after it counts, or handed over elsewhere, is not followed")
public final class TimeoutOfTheBody {

  private final HttpClient client = HttpClient.newHttpClient();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public String timeoutOfRequest(Peer peer) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(peer.headOnly())).timeout(Duration.ofMillis(300)).build();
    return client.send(request, BodyHandlers.ofString()).body();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed TimeoutException = 3", "client ESTABLISHED = 0"})
  public String waitAndCancel(Peer peer) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(peer.headOnly())).build();
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(request, BodyHandlers.ofString());
    try {
      return answer.get(300, TimeUnit.MILLISECONDS).body();
    } finally {
      answer.cancel(true);
    }
  }
}
