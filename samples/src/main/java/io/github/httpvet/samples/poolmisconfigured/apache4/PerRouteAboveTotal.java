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
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** A number of connections a host that is above the total does not count: the total does. */
@Situation(rule = "HttpPoolMisconfigured", client = "apache4")
public final class PerRouteAboveTotal {

  private final CloseableHttpClient two =
      // BUG: HttpPoolMisconfigured
      client(HttpClients.custom().setMaxConnPerRoute(10).setMaxConnTotal(2));
  private final CloseableHttpClient ten =
      client(HttpClients.custom().setMaxConnPerRoute(10).setMaxConnTotal(10));
  private final ExecutorService threads = Executors.newFixedThreadPool(10);

  @Bad(
      calls = 2,
      expect = {"failed ConnectionPoolTimeoutException = 2", "connections = 2"})
  public void aboveTotal(Peer peer) throws Exception {
    getTenTimes(two, peer);
  }

  @Good(
      calls = 2,
      expect = {"failed ConnectionPoolTimeoutException = 0", "connections = 10"})
  public void asTotal(Peer peer) throws Exception {
    getTenTimes(ten, peer);
  }

  private static CloseableHttpClient client(HttpClientBuilder builder) {
    RequestConfig config = RequestConfig.custom().setConnectionRequestTimeout(500).build();
    return builder.setDefaultRequestConfig(config).build();
  }

  private void getTenTimes(CloseableHttpClient client, Peer peer) throws Exception {
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
