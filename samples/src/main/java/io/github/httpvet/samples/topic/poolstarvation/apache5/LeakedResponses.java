package io.github.httpvet.samples.topic.poolstarvation.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;

/**
 * With a pool of 2 connections and 2 responses left open, call 3 waits for a connection that never
 * comes back.
 */
@Situation(topic = "pool-starvation", client = "apache5")
public final class LeakedResponses {

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
      expect = {"returned = 2", "connections = 2", "client ESTABLISHED = 2"})
  public void leftOpen(Peer peer) throws IOException {
    client.executeOpen(null, new HttpGet(peer.large()), null);
  }

  @Good(
      calls = 5,
      expect = {"returned = 5", "connections = 1"})
  public void handledAndReleased(Peer peer) throws IOException {
    client.execute(new HttpGet(peer.large()), response -> response.getCode());
  }
}
