package io.github.httpvet.samples.clientperrequest.jdk;

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

/**
 * A client for each call has a connection, a selector and a thread of its own, until the garbage
 * collector finds it.
 */
@Situation(rule = "HttpClientPerRequest", client = "jdk", smoke = true)
public final class ClientPerCall {

  private final HttpClient shared =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  @Bad(
      calls = 20,
      expect = {
        "connections = 20",
        "client ESTABLISHED = 20",
        "threads *SelectorManager >= 20",
        "descriptors eventpoll >= 20",
        "after gc client ESTABLISHED = 0"
      })
  public void newClientEachTime(Peer peer) throws IOException, InterruptedException {
    // BUG: HttpClientPerRequest
    HttpClient client = HttpClient.newHttpClient();
    client.send(get(peer), BodyHandlers.ofString());
  }

  @Good(
      calls = 20,
      expect = {
        "connections = 1",
        "client ESTABLISHED = 1",
        "threads *SelectorManager = 1",
        "descriptors eventpoll = 1"
      })
  public void sharedClient(Peer peer) throws IOException, InterruptedException {
    shared.send(get(peer), BodyHandlers.ofString());
  }

  private static HttpRequest get(Peer peer) {
    return HttpRequest.newBuilder(URI.create(peer.ok())).timeout(Duration.ofSeconds(2)).build();
  }
}
