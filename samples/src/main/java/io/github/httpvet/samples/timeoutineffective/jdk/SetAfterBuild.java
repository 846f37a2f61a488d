package io.github.httpvet.samples.timeoutineffective.jdk;

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

/** What is set on a builder after it built the request does not reach that one. */
@Situation(rule = "HttpTimeoutIneffective", client = "jdk")
public final class SetAfterBuild {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public int afterwards(Peer peer) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(peer.silent()));
    HttpRequest request = builder.build();
    // BUG: HttpTimeoutIneffective
    builder.timeout(Duration.ofMillis(300));
    return client.send(request, BodyHandlers.ofString()).statusCode();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed HttpTimeoutException = 3", "client ESTABLISHED = 0"})
  public int before(Peer peer) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(peer.silent()));
    builder.timeout(Duration.ofMillis(300));
    return client.send(builder.build(), BodyHandlers.ofString()).statusCode();
  }
}
