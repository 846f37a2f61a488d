package io.github.httpvet.samples.poolmisconfigured.apache5;

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
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;

/** A number of connections a host that is above the total does not count: the total does. */
@Situation(rule = "HttpPoolMisconfigured", client = "apache5")
public final class PerRouteAboveTotal {

  private final CloseableHttpClient two =
      over(
          PoolingHttpClientConnectionManagerBuilder.create()
              // BUG: HttpPoolMisconfigured
              .setMaxConnPerRoute(10)
              .setMaxConnTotal(2));
  private final CloseableHttpClient ten =
      over(
          PoolingHttpClientConnectionManagerBuilder.create()
              .setMaxConnPerRoute(10)
              .setMaxConnTotal(10));
  private final ExecutorService threads = Executors.newFixedThreadPool(10);

  @Bad(
      calls = 2,
      expect = {"failed ConnectionRequestTimeoutException = 2", "connections = 2"})
  public void aboveTotal(Peer peer) throws Exception {
    getTenTimes(two, peer);
  }

  @Good(
      calls = 2,
      expect = {"failed ConnectionRequestTimeoutException = 0", "connections = 10"})
  public void asTotal(Peer peer) throws Exception {
    getTenTimes(ten, peer);
  }

  private static CloseableHttpClient over(PoolingHttpClientConnectionManagerBuilder pool) {
    return HttpClients.custom()
        .setConnectionManager(pool.build())
        .setDefaultRequestConfig(
            RequestConfig.custom().setConnectionRequestTimeout(500, TimeUnit.MILLISECONDS).build())
        .build();
  }

  private void getTenTimes(CloseableHttpClient client, Peer peer) throws Exception {
    Callable<Integer> call =
        () -> client.execute(new HttpGet(peer.slow(1000)), response -> response.getCode());
    for (Future<Integer> answer : threads.invokeAll(Collections.nCopies(10, call))) {
      answer.get();
    }
  }
}
