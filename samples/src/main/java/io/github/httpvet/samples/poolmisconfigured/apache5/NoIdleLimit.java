package io.github.httpvet.samples.poolmisconfigured.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.util.TimeValue;

/**
 * Nothing closes idle connections unless it is told to: one that the server closed stays in the
 * pool.
 */
@Situation(
    rule = "HttpPoolMisconfigured",
    client = "apache5",
    unseen = "only limits of a route beside a total are compared")
public final class NoIdleLimit {

  private final CloseableHttpClient keeping = HttpClients.custom().build();
  private final CloseableHttpClient evicting =
      HttpClients.custom().evictIdleConnections(TimeValue.ofMilliseconds(200)).build();

  @Bad(
      calls = 1,
      expect = {"connections = 1", "client CLOSE_WAIT = 1"})
  public int noLimit(Peer peer) throws IOException {
    return get(keeping, peer);
  }

  @Good(
      calls = 1,
      expect = {"connections = 1", "client CLOSE_WAIT = 0", "client ESTABLISHED = 0"})
  public int limit(Peer peer) throws IOException {
    return get(evicting, peer);
  }

  private static int get(CloseableHttpClient client, Peer peer) throws IOException {
    return client.execute(new HttpGet(peer.idle(1000)), response -> response.getCode());
  }
}
