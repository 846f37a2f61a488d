package io.github.httpvet.samples.topic.clientpercallcost.jetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;

/**
 * Each client starts a pool of threads and a selector of its own, which nothing but its stop ends.
 */
@Situation(
    topic = "client-per-call-cost",
    client = "jetty",
    onlyScripted = "what a client keeps for itself is the same at every server")
public final class ClientPerCall {

  private HttpClient shared;

  @Bad(
      calls = 20,
      expect = {
        "connections = 20",
        "client ESTABLISHED = 20",
        "threads HttpClient* >= 160",
        "descriptors eventpoll >= 20",
        "descriptors >= 60",
        "after gc client ESTABLISHED = 20",
        "after gc threads HttpClient* >= 160",
        "after gc descriptors eventpoll >= 20",
        "after gc descriptors >= 60"
      })
  public int newClientEachTime(Peer peer) throws Exception {
    return get(new HttpClient(), peer);
  }

  @Good(
      calls = 20,
      expect = {
        "connections = 1",
        "client ESTABLISHED = 1",
        "threads HttpClient* < 20",
        "descriptors eventpoll < 5",
        "descriptors >= 1",
        "after gc client ESTABLISHED = 1"
      })
  public int sharedClient(Peer peer) throws Exception {
    if (shared == null) {
      shared = new HttpClient();
    }
    return get(shared, peer);
  }

  private static int get(HttpClient client, Peer peer) throws Exception {
    client.start(); // Only the first time does anything.
    return client.newRequest(peer.ok()).timeout(10, TimeUnit.SECONDS).send().getStatus();
  }
}
