package io.github.httpvet.samples.topic.clientpercallcost.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.ExecutionException;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;

/**
 * Each asynchronous client has selectors and threads of its own, which nothing but its close ends.
 */
@Situation(
    topic = "client-per-call-cost",
    client = "apache5",
    onlyScripted = "what a client keeps for itself is the same at every server")
public final class ClientPerCall {

  private CloseableHttpAsyncClient shared;

  @Bad(
      calls = 20,
      expect = {
        "connections = 20",
        "client ESTABLISHED = 20",
        "threads httpclient-* >= 40",
        "descriptors eventpoll >= 20",
        "descriptors >= 60",
        "after gc client ESTABLISHED = 20",
        "after gc threads httpclient-* >= 20",
        "after gc descriptors eventpoll >= 20",
        "after gc descriptors >= 60"
      })
  public String newClientEachTime(Peer peer) throws InterruptedException, ExecutionException {
    return get(HttpAsyncClients.createDefault(), peer);
  }

  // A result may be there before its connection is back in the pool: the next call opens another.
  @Good(
      calls = 20,
      expect = {
        "connections <= 2",
        "client ESTABLISHED <= 2",
        "threads httpclient-* < 20",
        "descriptors eventpoll < 20",
        "descriptors >= 1",
        "after gc client ESTABLISHED <= 2"
      })
  public String sharedClient(Peer peer) throws InterruptedException, ExecutionException {
    if (shared == null) {
      shared = HttpAsyncClients.createDefault();
    }
    return get(shared, peer);
  }

  private static String get(CloseableHttpAsyncClient client, Peer peer)
      throws InterruptedException, ExecutionException {
    client.start();
    SimpleHttpRequest request = SimpleRequestBuilder.get(peer.ok()).build();
    return client.execute(request, null).get().getBodyText();
  }
}
