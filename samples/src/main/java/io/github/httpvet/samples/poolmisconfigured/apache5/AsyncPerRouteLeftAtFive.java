package io.github.httpvet.samples.poolmisconfigured.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;

/** A total that is raised alone leaves five connections a host: of ten calls, five wait for one. */
@Situation(rule = "HttpPoolMisconfigured", client = "apache5")
public final class AsyncPerRouteLeftAtFive {

  private final CloseableHttpAsyncClient five =
      // BUG: HttpPoolMisconfigured
      over(PoolingAsyncClientConnectionManagerBuilder.create().setMaxConnTotal(50));
  private final CloseableHttpAsyncClient ten =
      over(
          PoolingAsyncClientConnectionManagerBuilder.create()
              .setMaxConnTotal(50)
              .setMaxConnPerRoute(10));

  @Bad(
      calls = 2,
      expect = {"failed TimeoutException = 2", "connections = 5"})
  public void totalAlone(Peer peer) throws Exception {
    getTenTimes(five, peer);
  }

  @Good(
      calls = 2,
      expect = {"failed TimeoutException = 0", "connections = 10"})
  public void both(Peer peer) throws Exception {
    getTenTimes(ten, peer);
  }

  private static CloseableHttpAsyncClient over(PoolingAsyncClientConnectionManagerBuilder pool) {
    CloseableHttpAsyncClient client =
        HttpAsyncClients.custom()
            .setConnectionManager(pool.build())
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setConnectionRequestTimeout(500, TimeUnit.MILLISECONDS)
                    .build())
            .build();
    client.start();
    return client;
  }

  private static void getTenTimes(CloseableHttpAsyncClient client, Peer peer) throws Exception {
    List<Future<SimpleHttpResponse>> answers = new ArrayList<>();
    for (int call = 0; call < 10; call++) {
      answers.add(client.execute(SimpleRequestBuilder.get(peer.slow(1000)).build(), null));
    }
    for (Future<SimpleHttpResponse> answer : answers) {
      answer.get();
    }
  }
}
