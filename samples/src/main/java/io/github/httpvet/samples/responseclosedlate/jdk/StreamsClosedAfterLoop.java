package io.github.httpvet.samples.responseclosedlate.jdk;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Streams that are closed after the loop hold a connection each until then. */
@Situation(rule = "HttpResponseClosedLate", client = "jdk")
public final class StreamsClosedAfterLoop {

  private final HttpClient client = HttpClient.newHttpClient();

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "connections = 20"})
  public int closedTogether(Peer peer) throws IOException, InterruptedException {
    List<InputStream> pages = new ArrayList<>();
    try {
      for (int page = 0; page < 20; page++) {
        // BUG: HttpResponseClosedLate
        pages.add(client.send(request(peer), BodyHandlers.ofInputStream()).body());
      }
      return firstBytes(pages);
    } finally {
      for (InputStream page : pages) {
        page.close();
      }
    }
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "connections <= 2"})
  public int closedEachTurn(Peer peer) throws IOException, InterruptedException {
    int sum = 0;
    for (int page = 0; page < 20; page++) {
      try (InputStream body = client.send(request(peer), BodyHandlers.ofInputStream()).body()) {
        sum += body.readAllBytes()[0];
      }
    }
    return sum;
  }

  private static int firstBytes(List<InputStream> pages) throws IOException {
    int sum = 0;
    for (InputStream page : pages) {
      sum += page.read();
    }
    return sum;
  }

  private static HttpRequest request(Peer peer) {
    return HttpRequest.newBuilder(URI.create(peer.large())).timeout(Duration.ofSeconds(10)).build();
  }
}
