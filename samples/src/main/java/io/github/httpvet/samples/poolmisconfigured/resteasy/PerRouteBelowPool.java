package io.github.httpvet.samples.poolmisconfigured.resteasy;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.client.jaxrs.ResteasyClient;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;

/**
 * A pool of which each host may have two connections lets the others of ten threads wait for one.
 */
@Situation(
    rule = "HttpPoolMisconfigured",
    client = "resteasy",
    unseen = "only limits of a route beside a total are compared")
public final class PerRouteBelowPool {

  private final ResteasyClient two =
      client(new ResteasyClientBuilder().connectionPoolSize(10).maxPooledPerRoute(2));
  private final ResteasyClient ten = client(new ResteasyClientBuilder().connectionPoolSize(10));
  private final ExecutorService threads = Executors.newFixedThreadPool(10);

  @Bad(
      calls = 2,
      expect = {"failed ConnectionPoolTimeoutException = 2", "connections = 2"},
      boundMillis = 8_000)
  public void twoOfTen(Peer peer) throws Exception {
    getTenTimes(two, peer);
  }

  @Good(
      calls = 2,
      expect = {"failed ConnectionPoolTimeoutException = 0", "connections = 10"},
      boundMillis = 8_000)
  public void all(Peer peer) throws Exception {
    getTenTimes(ten, peer);
  }

  private static ResteasyClient client(ResteasyClientBuilder builder) {
    return builder.connectionCheckoutTimeout(500, TimeUnit.MILLISECONDS).build();
  }

  private void getTenTimes(ResteasyClient client, Peer peer) throws Exception {
    Callable<String> call = () -> client.target(peer.slow(1000)).request().get(String.class);
    for (Future<String> answer : threads.invokeAll(Collections.nCopies(10, call))) {
      answer.get();
    }
  }
}
