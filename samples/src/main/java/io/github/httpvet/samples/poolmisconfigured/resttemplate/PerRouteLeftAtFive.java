package io.github.httpvet.samples.poolmisconfigured.resttemplate;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/**
 * A total that is raised alone leaves five connections a host: of ten threads, five wait for one.
 */
@Situation(rule = "HttpPoolMisconfigured", client = "resttemplate")
public final class PerRouteLeftAtFive {

  private final RestTemplate five =
      // BUG: HttpPoolMisconfigured
      over(PoolingHttpClientConnectionManagerBuilder.create().setMaxConnTotal(50));
  private final RestTemplate ten =
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

  private static RestTemplate over(PoolingHttpClientConnectionManagerBuilder pool) {
    HttpComponentsClientHttpRequestFactory factory =
        new HttpComponentsClientHttpRequestFactory(
            HttpClients.custom().setConnectionManager(pool.build()).build());
    factory.setConnectionRequestTimeout(500);
    return new RestTemplate(factory);
  }

  private void getTenTimes(RestTemplate template, Peer peer) throws Exception {
    Callable<String> call = () -> template.getForObject(peer.slow(1000), String.class);
    for (Future<String> answer : threads.invokeAll(Collections.nCopies(10, call))) {
      answer.get();
    }
  }
}
