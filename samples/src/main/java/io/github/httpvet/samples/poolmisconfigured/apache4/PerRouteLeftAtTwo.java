package io.github.httpvet.samples.poolmisconfigured.apache4;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;
import org.apache.http.util.EntityUtils;

/**
 * A total that is raised alone leaves two connections a host: of ten threads, eight wait for one.
 */
@Situation(rule = "HttpPoolMisconfigured", client = "apache4")
public final class PerRouteLeftAtTwo {

  private final PoolingHttpClientConnectionManager two = new PoolingHttpClientConnectionManager();
  private final PoolingHttpClientConnectionManager ten = new PoolingHttpClientConnectionManager();
  private final ExecutorService threads = Executors.newFixedThreadPool(10);

  public PerRouteLeftAtTwo() {
    // BUG: HttpPoolMisconfigured
    two.setMaxTotal(50);
    ten.setMaxTotal(50);
    ten.setDefaultMaxPerRoute(10);
  }

  @Bad(
      calls = 2,
      expect = {"failed ConnectionPoolTimeoutException = 2", "connections = 2"})
  public void totalAlone(Peer peer) throws Exception {
    getTenTimes(two, peer);
  }

  @Good(
      calls = 2,
      expect = {"failed ConnectionPoolTimeoutException = 0", "connections = 10"})
  public void both(Peer peer) throws Exception {
    getTenTimes(ten, peer);
  }

  private void getTenTimes(PoolingHttpClientConnectionManager pool, Peer peer) throws Exception {
    RequestConfig config = RequestConfig.custom().setConnectionRequestTimeout(500).build();
    CloseableHttpClient client =
        HttpClients.custom().setConnectionManager(pool).setDefaultRequestConfig(config).build();
    Callable<String> call =
        () ->
            client.execute(
                new HttpGet(peer.slow(1000)),
                response -> EntityUtils.toString(response.getEntity()));
    for (Future<String> answer : threads.invokeAll(Collections.nCopies(10, call))) {
      answer.get();
    }
  }
}
