package io.github.httpvet.samples.topic.clientpercallcost.jdk;

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

/** Each client has a selector and threads of its own, until the garbage collector finds it. */
@Situation(
    topic = "client-per-call-cost",
    client = "jdk",
    onlyScripted = "what a client keeps for itself is the same at every server")
public final class ClientPerCall {

  private HttpClient shared;

  @Bad(
      calls = 20,
      expect = {
        "connections = 20",
        "client ESTABLISHED = 20",
        "threads HttpClient-* >= 40",
        "descriptors eventpoll = 20",
        "descriptors >= 60",
        "after gc client ESTABLISHED = 0",
        "after gc threads HttpClient-* = 0",
        "after gc descriptors eventpoll = 0",
        "after gc descriptors >= 1"
      })
  public String newClientEachTime(Peer peer) throws IOException, InterruptedException {
    return get(HttpClient.newHttpClient(), peer);
  }

  @Good(
      calls = 20,
      expect = {
        "connections = 1",
        "client ESTABLISHED = 1",
        "threads HttpClient-* < 10",
        "descriptors eventpoll = 1",
        "descriptors >= 1",
        "after gc client ESTABLISHED = 1"
      })
  public String sharedClient(Peer peer) throws IOException, InterruptedException {
    if (shared == null) {
      shared = HttpClient.newHttpClient();
    }
    return get(shared, peer);
  }

  private static String get(HttpClient client, Peer peer) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(peer.ok())).timeout(Duration.ofSeconds(10)).build();
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
