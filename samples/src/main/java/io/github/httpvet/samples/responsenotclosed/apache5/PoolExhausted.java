package io.github.httpvet.samples.responsenotclosed.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/**
 * A response that nobody closes keeps one of the five connections of its route; the sixth call
 * waits three minutes for one, and fails.
 */
@Situation(rule = "HttpResponseNotClosed", client = "apache5")
public final class PoolExhausted {

  private final CloseableHttpClient client = HttpClients.createDefault();

  @Bad(
      calls = 10,
      expect = {"returned = 5", "connections = 5", "client ESTABLISHED = 5", "held bytes > 250000"},
      boundMillis = 6_000)
  @SuppressWarnings("deprecation")
  public int statusOnly(Peer peer) throws IOException {
    // BUG: HttpResponseNotClosed
    CloseableHttpResponse response = client.execute(new HttpGet(peer.large()));
    return response.getCode();
  }

  @Good(
      calls = 10,
      expect = {"returned = 10", "connections = 1", "client ESTABLISHED = 1", "held bytes = 0"})
  public int readInHandler(Peer peer) throws IOException {
    return client.execute(
        new HttpGet(peer.large()),
        response -> {
          EntityUtils.consume(response.getEntity());
          return response.getCode();
        });
  }
}
