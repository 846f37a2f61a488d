package io.github.httpvet.samples.statusunchecked.jdk;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The client returns every answer alike: the page of an error is sent on as if it were data. */
@Situation(rule = "HttpStatusUnchecked", client = "jdk")
public final class ErrorPageCopied {

  private final HttpClient client = HttpClient.newHttpClient();

  @Bad(
      calls = 3,
      expect = {"requests POST = 3", "failed = 0"})
  public void anyAnswer(Peer peer) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(get(peer), BodyHandlers.ofString());
    // BUG: HttpStatusUnchecked
    store(answer.body(), peer);
  }

  @Good(
      calls = 3,
      expect = {"requests POST = 0", "failed IOException = 3"})
  public void goodAnswer(Peer peer) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(get(peer), BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException("status " + answer.statusCode());
    }
    store(answer.body(), peer);
  }

  private static HttpRequest get(Peer peer) {
    return HttpRequest.newBuilder(URI.create(peer.missing()))
        .timeout(Duration.ofSeconds(5))
        .build();
  }

  private void store(String rates, Peer peer) throws IOException, InterruptedException {
    HttpRequest post =
        HttpRequest.newBuilder(URI.create(peer.ok()))
            .timeout(Duration.ofSeconds(5))
            .POST(BodyPublishers.ofString(rates))
            .build();
    client.send(post, BodyHandlers.discarding());
  }
}
