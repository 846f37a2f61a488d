package io.github.httpvet.samples.clientinloop.jdk;

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

/** A client made in the body of a loop has a connection and a selector thread for each item. */
@Situation(rule = "HttpClientInLoop", client = "jdk")
public final class ClientPerItem {

  private static final int ITEMS = 10;

  @Bad(
      calls = 2,
      expect = {"connections = 20", "client ESTABLISHED = 20", "threads *SelectorManager >= 20"})
  public void newClientForEachItem(Peer peer) throws IOException, InterruptedException {
    for (int item = 0; item < ITEMS; item++) {
      // BUG: HttpClientInLoop
      HttpClient client = HttpClient.newHttpClient();
      client.send(get(peer), BodyHandlers.ofString());
    }
  }

  @Good(
      calls = 2,
      expect = {"connections = 2", "client ESTABLISHED = 2", "threads *SelectorManager = 2"})
  public void oneClientForAllItems(Peer peer) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    for (int item = 0; item < ITEMS; item++) {
      client.send(get(peer), BodyHandlers.ofString());
    }
  }

  private static HttpRequest get(Peer peer) {
    return HttpRequest.newBuilder(URI.create(peer.ok())).timeout(Duration.ofSeconds(2)).build();
  }
}
