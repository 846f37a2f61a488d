package io.github.httpvet.samples.poolmisconfigured.apache4;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/**
 * Nothing closes idle connections unless it is told to: one that the server closed stays in the
 * pool.
 */
@Situation(
    rule = "HttpPoolMisconfigured",
    client = "apache4",
    unseen = "only limits of a route beside a total are compared")
public final class NoIdleLimit {

  private final CloseableHttpClient keeping = HttpClients.custom().setMaxConnPerRoute(10).build();
  private final CloseableHttpClient evicting =
      HttpClients.custom()
          .setMaxConnPerRoute(10)
          .evictIdleConnections(200, TimeUnit.MILLISECONDS)
          .build();

  @Bad(
      calls = 1,
      expect = {"connections = 1", "client CLOSE_WAIT = 1"})
  public String noLimit(Peer peer) throws IOException {
    return get(keeping, peer);
  }

  @Good(
      calls = 1,
      expect = {"connections = 1", "client CLOSE_WAIT = 0", "client ESTABLISHED = 0"})
  public String limit(Peer peer) throws IOException {
    return get(evicting, peer);
  }

  private static String get(CloseableHttpClient client, Peer peer) throws IOException {
    return client.execute(
        new HttpGet(peer.idle(1000)), response -> EntityUtils.toString(response.getEntity()));
  }
}
