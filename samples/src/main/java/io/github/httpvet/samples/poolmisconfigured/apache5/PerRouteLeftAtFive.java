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

/**
 * A total that is raised alone leaves five connections a host: of ten threads, five wait for one.
 */
@Situation(rule = "HttpPoolMisconfigured", client = "apache5")
public final class PerRouteLeftAtFive {

  private final CloseableHttpClient five =
      // BUG: HttpPoolMisconfigured
      over(PoolingHttpClientConnectionManagerBuilder.create().setMaxConnTotal(50));
  private final CloseableHttpClient ten =
      over(
          PoolingHttpClientConnectionManagerBuilder.create()
              .setMaxConnTotal(50)
              .setMaxConnPerRoute(10));
  private final ExecutorService threads = Executors.newFixedThreadPool(10);

  @Bad(
      calls = 2,
      expect = {"failed ConnectionRequestTimeoutException = 2", "connections = 5"})
  public void totalAlone(Peer peer) throws Exception {
    getTenTimes(five, peer);
  }

  @Good(
      calls = 2,
      expect = {"failed ConnectionRequestTimeoutException = 0", "connections = 10"})
  public void both(Peer peer) throws Exception {
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
