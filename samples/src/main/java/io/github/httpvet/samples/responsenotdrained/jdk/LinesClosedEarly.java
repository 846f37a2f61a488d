package io.github.httpvet.samples.responsenotdrained.jdk;

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
import java.util.Optional;
import java.util.stream.Stream;

/** To take the first line and close is to cancel the exchange and close the connection. */
@Situation(
    rule = "HttpResponseNotDrained",
    client = "jdk",
    unseen = "that this client drops what is unread, the tables do not say")
public final class LinesClosedEarly {

  private final HttpClient client = HttpClient.newHttpClient();

  @Bad(
      calls = 20,
      expect = {"connections >= 10", "client ESTABLISHED <= 1"})
  public Optional<String> firstLine(Peer peer) throws IOException, InterruptedException {
    try (Stream<String> lines = get(peer).body()) {
      return lines.findFirst();
    }
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public long allLines(Peer peer) throws IOException, InterruptedException {
    try (Stream<String> lines = get(peer).body()) {
      return lines.filter(String::isEmpty).count();
    }
  }

  private HttpResponse<Stream<String>> get(Peer peer) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(peer.at("/odd-large"))).build();
    return client.send(request, BodyHandlers.ofLines());
  }
}
