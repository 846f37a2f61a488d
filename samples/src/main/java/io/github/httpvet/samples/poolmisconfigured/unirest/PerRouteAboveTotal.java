package io.github.httpvet.samples.poolmisconfigured.unirest;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kong.unirest.Unirest;
import kong.unirest.UnirestInstance;

/** In Unirest 3, a number of connections a host that is above the total does not count. */
@Situation(
    rule = "HttpPoolMisconfigured",
    client = "unirest",
    unseen = "only limits of a route beside a total are compared")
public final class PerRouteAboveTotal {

  private final UnirestInstance two = Unirest.spawnInstance();
  private final UnirestInstance ten = Unirest.spawnInstance();
  private final ExecutorService threads = Executors.newFixedThreadPool(10);

  public PerRouteAboveTotal() {
    two.config().concurrency(2, 10);
    ten.config().concurrency(10, 10);
  }

  @Bad(
      calls = 1,
      expect = {"connections = 2"},
      boundMillis = 10_000)
  public void aboveTotal(Peer peer) throws Exception {
    getTenTimes(two, peer);
  }

  @Good(
      calls = 1,
      expect = {"connections = 10"},
      boundMillis = 10_000)
  public void asTotal(Peer peer) throws Exception {
    getTenTimes(ten, peer);
  }

  private void getTenTimes(UnirestInstance unirest, Peer peer) throws Exception {
    Callable<String> call = () -> unirest.get(peer.slow(500)).asString().getBody();
    for (Future<String> answer : threads.invokeAll(Collections.nCopies(10, call))) {
      answer.get();
    }
  }
}
