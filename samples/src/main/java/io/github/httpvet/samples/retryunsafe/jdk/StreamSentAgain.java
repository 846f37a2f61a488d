package io.github.httpvet.samples.retryunsafe.jdk;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * A publisher whose supplier gives the same stream each time has nothing left for the second
 * attempt, which is sent without a body.
 */
@Situation(
    rule = "HttpRetryUnsafe",
    client = "jdk",
    unseen = "what is sent again is a setting, a copy of the call or a stream")
public final class StreamSentAgain {

  private final HttpClient client = HttpClient.newHttpClient();

  @Bad(
      calls = 1,
      expect = {"requests POST = 2", "failed IOException = 1"})
  public void oneStream(Peer peer) throws IOException, InterruptedException {
    InputStream stream = new ByteArrayInputStream(new byte[1000]);
    HttpRequest upload = upload(BodyPublishers.ofInputStream(() -> stream), peer);
    HttpResponse<Void> response = client.send(upload, BodyHandlers.discarding());
    if (response.statusCode() == 503) {
      response = client.send(upload, BodyHandlers.discarding());
    }
    check(response);
  }

  @Good(
      calls = 1,
      expect = {"requests POST = 2", "failed = 0"})
  public void streamForEachAttempt(Peer peer) throws IOException, InterruptedException {
    HttpRequest upload =
        upload(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1000])), peer);
    HttpResponse<Void> response = client.send(upload, BodyHandlers.discarding());
    if (response.statusCode() == 503) {
      response = client.send(upload, BodyHandlers.discarding());
    }
    check(response);
  }

  private static HttpRequest upload(BodyPublisher body, Peer peer) {
    return HttpRequest.newBuilder(URI.create(peer.unavailableFor(1)))
        .timeout(Duration.ofSeconds(2))
        .POST(body)
        .build();
  }

  private static void check(HttpResponse<Void> response) throws IOException {
    if (response.statusCode() != 200) {
      throw new IOException("status " + response.statusCode());
    }
  }
}
