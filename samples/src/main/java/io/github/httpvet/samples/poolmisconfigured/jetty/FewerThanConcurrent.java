package io.github.httpvet.samples.poolmisconfigured.jetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.eclipse.jetty.client.HttpClient;

/**
 * A host that may have fewer connections than calls are made at once lets the others wait for one.
 */
@Situation(
    rule = "HttpPoolMisconfigured",
    client = "jetty",
    unseen = "only limits of a route beside a total are compared")
public final class FewerThanConcurrent {

  private final HttpClient two = new HttpClient();
  private final HttpClient ten = new HttpClient();

  public FewerThanConcurrent() {
    two.setMaxConnectionsPerDestination(2);
    ten.setMaxConnectionsPerDestination(10);
  }

  @Bad(
      calls = 1,
      expect = {"connections = 2", "requests = 2"})
  public void twoConnections(Peer peer) throws Exception {
    getTenTimes(two, peer);
  }

  @Good(
      calls = 1,
      expect = {"connections = 10", "requests = 10"})
  public void tenConnections(Peer peer) throws Exception {
    getTenTimes(ten, peer);
  }

  private static void getTenTimes(HttpClient client, Peer peer) throws Exception {
    client.start();
    for (int call = 0; call < 10; call++) {
      client.newRequest(peer.silent()).send(result -> {});
    }
  }
}
