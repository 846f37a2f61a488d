package io.github.httpvet.samples.topic.clientpercallcost.reactornetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.resources.LoopResources;

/**
 * Each provider is a pool and each of the resources an event loop, until somebody disposes of them.
 */
@Situation(
    topic = "client-per-call-cost",
    client = "reactornetty",
    onlyScripted = "what a client keeps for itself is the same at every server")
public final class ClientPerCall {

  private HttpClient shared;

  @Bad(
      calls = 20,
      expect = {
        "connections = 20",
        "client ESTABLISHED = 20",
        "threads loop-* >= 20",
        "descriptors eventpoll >= 20",
        "descriptors >= 60",
        "after gc client ESTABLISHED = 20",
        "after gc threads loop-* >= 20",
        "after gc descriptors eventpoll >= 20",
        "after gc descriptors >= 60"
      })
  public String newClientEachTime(Peer peer) {
    return get(newClient(), peer);
  }

  @Good(
      calls = 20,
      expect = {
        "connections = 1",
        "client ESTABLISHED = 1",
        "threads loop-* < 20",
        "descriptors eventpoll < 20",
        "descriptors >= 1",
        "after gc client ESTABLISHED = 1"
      })
  public String sharedClient(Peer peer) {
    if (shared == null) {
      shared = newClient();
    }
    return get(shared, peer);
  }

  private static HttpClient newClient() {
    return HttpClient.create(ConnectionProvider.create("pool", 10))
        .runOn(LoopResources.create("loop"))
        .responseTimeout(Duration.ofSeconds(10));
  }

  private static String get(HttpClient client, Peer peer) {
    return client.get().uri(peer.ok()).responseContent().aggregate().asString().block();
  }
}
