package io.github.httpvet.samples.topic.tricklingserver.jdk;

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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A request timeout of the JDK up to 25 ends with the header of the answer; cancelling bounds all
 * of it.
 */
@Situation(topic = "trickling-server", client = "jdk")
public final class RequestTimeout {

  private final HttpClient client = HttpClient.newHttpClient();

  @Bad(
      calls = 1,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 2500)
  public void requestTimeout(Peer peer) throws IOException, InterruptedException {
    client.send(request(peer), BodyHandlers.ofString());
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed TimeoutException = 1", "client ESTABLISHED = 0"},
      boundMillis = 2500)
  public void waitAndCancel(Peer peer)
      throws InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(request(peer), BodyHandlers.ofString());
    try {
      answer.get(500, TimeUnit.MILLISECONDS);
    } finally {
      answer.cancel(true);
    }
  }

  private static HttpRequest request(Peer peer) {
    return HttpRequest.newBuilder(URI.create(peer.trickle()))
        .timeout(Duration.ofMillis(500))
        .build();
  }
}
