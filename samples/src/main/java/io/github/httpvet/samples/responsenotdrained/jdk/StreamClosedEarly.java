package io.github.httpvet.samples.responsenotdrained.jdk;

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

/**
 * To close the stream of a body before its end is to cancel the exchange and close the connection.
 */
@Situation(
    rule = "HttpResponseNotDrained",
    client = "jdk",
    unseen = "that this client drops what is unread, the tables do not say")
public final class StreamClosedEarly {

  private final HttpClient client = HttpClient.newHttpClient();

  @Bad(
      calls = 20,
      expect = {"connections >= 10", "client ESTABLISHED <= 1"})
  public int closedEarly(Peer peer) throws IOException, InterruptedException {
    try (InputStream body = get(peer).body()) {
      return body.read();
    }
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public int readToTheEnd(Peer peer) throws IOException, InterruptedException {
    try (InputStream body = get(peer).body()) {
      int first = body.read();
      body.transferTo(OutputStream.nullOutputStream());
      return first;
    }
  }

  private HttpResponse<InputStream> get(Peer peer) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(peer.large())).build();
    return client.send(request, BodyHandlers.ofInputStream());
  }
}
