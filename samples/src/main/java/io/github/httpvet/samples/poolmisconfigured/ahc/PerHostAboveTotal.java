package io.github.httpvet.samples.poolmisconfigured.ahc;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

/** A number of connections a host that is above the total does not count: the total does. */
@Situation(rule = "HttpPoolMisconfigured", client = "ahc")
public final class PerHostAboveTotal {

  private final AsyncHttpClient two =
      // BUG: HttpPoolMisconfigured
      Dsl.asyncHttpClient(Dsl.config().setMaxConnectionsPerHost(10).setMaxConnections(2));
  private final AsyncHttpClient ten =
      Dsl.asyncHttpClient(Dsl.config().setMaxConnectionsPerHost(10).setMaxConnections(10));

  @Bad(
      calls = 2,
      expect = {"failed TooManyConnectionsException = 2", "connections = 2"})
  public void aboveTotal(Peer peer) throws Exception {
    getTenTimes(two, peer);
  }

  @Good(
      calls = 2,
      expect = {"failed TooManyConnectionsException = 0", "connections = 10"})
  public void asTotal(Peer peer) throws Exception {
    getTenTimes(ten, peer);
  }

  private static void getTenTimes(AsyncHttpClient client, Peer peer) throws Exception {
    List<Future<Response>> answers = new ArrayList<>();
    for (int call = 0; call < 10; call++) {
      answers.add(client.prepareGet(peer.slow(1000)).execute());
    }
    for (Future<Response> answer : answers) {
      answer.get();
    }
  }
}
