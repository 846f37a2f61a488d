package io.github.httpvet.samples.poolmisconfigured.apache4async;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.apache.http.HttpResponse;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** A total that is raised alone leaves two connections a host: of ten calls, eight wait for one. */
@Situation(rule = "HttpPoolMisconfigured", client = "apache4async")
public final class PerRouteLeftAtTwo {

  private final CloseableHttpAsyncClient two =
      // BUG: HttpPoolMisconfigured
      client(HttpAsyncClients.custom().setMaxConnTotal(50));
  private final CloseableHttpAsyncClient ten =
      client(HttpAsyncClients.custom().setMaxConnTotal(50).setMaxConnPerRoute(10));

  @Bad(
      calls = 2,
      expect = {"failed TimeoutException = 2", "connections = 2"})
  public void totalAlone(Peer peer) throws Exception {
    getTenTimes(two, peer);
  }

  @Good(
      calls = 2,
      expect = {"failed TimeoutException = 0", "connections = 10"})
  public void both(Peer peer) throws Exception {
    getTenTimes(ten, peer);
  }

  private static CloseableHttpAsyncClient client(HttpAsyncClientBuilder builder) {
    RequestConfig config = RequestConfig.custom().setConnectionRequestTimeout(500).build();
    CloseableHttpAsyncClient client = builder.setDefaultRequestConfig(config).build();
    client.start();
    return client;
  }

  private static void getTenTimes(CloseableHttpAsyncClient client, Peer peer) throws Exception {
    List<Future<HttpResponse>> answers = new ArrayList<>();
    for (int call = 0; call < 10; call++) {
      answers.add(client.execute(new HttpGet(peer.slow(1000)), null));
    }
    for (Future<HttpResponse> answer : answers) {
      answer.get();
    }
  }
}
