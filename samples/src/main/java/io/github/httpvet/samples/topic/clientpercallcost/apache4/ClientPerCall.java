package io.github.httpvet.samples.topic.clientpercallcost.apache4;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** Each client has a pool of its own, whose connection stays open until the pool is collected. */
@Situation(
    topic = "client-per-call-cost",
    client = "apache4",
    onlyScripted = "what a client keeps for itself is the same at every server")
public final class ClientPerCall {

  private CloseableHttpClient shared;

  @Bad(
      calls = 20,
      expect = {
        "connections = 20",
        "client ESTABLISHED = 20",
        "descriptors eventpoll = 0",
        "descriptors >= 20",
        "after gc client ESTABLISHED = 0",
        "after gc descriptors >= 1"
      })
  public String newClientEachTime(Peer peer) throws IOException {
    return get(HttpClients.createDefault(), peer);
  }

  @Good(
      calls = 20,
      expect = {
        "connections = 1",
        "client ESTABLISHED = 1",
        "descriptors eventpoll = 0",
        "descriptors >= 1",
        "after gc client ESTABLISHED = 1"
      })
  public String sharedClient(Peer peer) throws IOException {
    if (shared == null) {
      shared = HttpClients.createDefault();
    }
    return get(shared, peer);
  }

  private static String get(CloseableHttpClient client, Peer peer) throws IOException {
    return client.execute(
        new HttpGet(peer.ok()), response -> EntityUtils.toString(response.getEntity()));
  }
}
