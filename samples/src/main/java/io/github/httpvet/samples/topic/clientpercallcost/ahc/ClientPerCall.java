package io.github.httpvet.samples.topic.clientpercallcost.ahc;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.ExecutionException;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;

/** Each client has an event loop and a timer of its own, which nothing but its close ends. */
@Situation(
    topic = "client-per-call-cost",
    client = "ahc",
    onlyScripted = "what a client keeps for itself is the same at every server")
public final class ClientPerCall {

  private AsyncHttpClient shared;

  @Bad(
      calls = 20,
      expect = {
        "connections = 20",
        "client ESTABLISHED = 20",
        "threads AsyncHttpClient-* >= 40",
        "descriptors eventpoll >= 20",
        "descriptors >= 60",
        "after gc client ESTABLISHED = 20",
        "after gc threads AsyncHttpClient-* >= 40",
        "after gc descriptors eventpoll >= 20",
        "after gc descriptors >= 60"
      })
  public String newClientEachTime(Peer peer) throws InterruptedException, ExecutionException {
    return get(Dsl.asyncHttpClient(), peer);
  }

  @Good(
      calls = 20,
      expect = {
        "connections = 1",
        "client ESTABLISHED = 1",
        "threads AsyncHttpClient-* < 10",
        "descriptors eventpoll < 20",
        "descriptors >= 1",
        "after gc client ESTABLISHED = 1"
      })
  public String sharedClient(Peer peer) throws InterruptedException, ExecutionException {
    if (shared == null) {
      shared = Dsl.asyncHttpClient();
    }
    return get(shared, peer);
  }

  private static String get(AsyncHttpClient client, Peer peer)
      throws InterruptedException, ExecutionException {
    return client.prepareGet(peer.ok()).execute().get().getResponseBody();
  }
}
