package io.github.httpvet.samples.topic.poolstarvation.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;

/**
 * A bound on the wait for a connection makes a starved pool fail with an exception instead of
 * blocking.
 */
@Situation(topic = "pool-starvation", client = "apache5")
public final class LeaseWithoutTimeout {

  private final CloseableHttpClient client =
      HttpClients.custom()
          .setConnectionManager(
              PoolingHttpClientConnectionManagerBuilder.create()
                  .setMaxConnPerRoute(2)
                  .setMaxConnTotal(2)
                  .build())
          .build();

  @Bad(
      calls = 5,
      expect = {"returned = 2", "client ESTABLISHED = 2"})
  public void defaultOfThreeMinutes(Peer peer) throws IOException {
    client.executeOpen(null, new HttpGet(peer.large()), null);
  }

  @Good(
      calls = 5,
      expect = {
        "returned = 5",
        "failed ConnectionRequestTimeoutException = 3",
        "client ESTABLISHED = 2"
      })
  public void leaseTimeout(Peer peer) throws IOException {
    HttpGet request = new HttpGet(peer.large());
    request.setConfig(
        RequestConfig.custom().setConnectionRequestTimeout(200, TimeUnit.MILLISECONDS).build());
    client.executeOpen(null, request, null);
  }
}
