package io.github.httpvet.samples.responsenotclosed.jdk;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A stream that nobody reads or closes keeps its connection, even from the garbage collector. */
@Situation(rule = "HttpResponseNotClosed", client = "jdk")
public final class StreamUnread {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  @Bad(
      calls = 20,
      expect = {
        "connections = 20",
        "client ESTABLISHED = 20",
        "held bytes > 1000000",
        "after gc client ESTABLISHED = 20"
      })
  public int statusOnly(Peer peer) throws IOException, InterruptedException {
    // BUG: HttpResponseNotClosed
    HttpResponse<InputStream> response = client.send(get(peer), BodyHandlers.ofInputStream());
    return response.statusCode();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1", "held bytes = 0"})
  public long readAndClosed(Peer peer) throws IOException, InterruptedException {
    try (InputStream body = client.send(get(peer), BodyHandlers.ofInputStream()).body()) {
      return body.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static HttpRequest get(Peer peer) {
    return HttpRequest.newBuilder(URI.create(peer.large())).timeout(Duration.ofSeconds(2)).build();
  }
}
