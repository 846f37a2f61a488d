package io.github.httpvet.samples.retryunbounded.apache4;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** A retry handler that looks at nothing sends a request as often as the server hangs up. */
@Situation(
    rule = "HttpRetryUnbounded",
    client = "apache4",
    unseen = "what tries again is a function or a setting and no loop")
public final class HandlerAlwaysTrue {

  private final CloseableHttpClient unbounded =
      HttpClients.custom().setRetryHandler((exception, attempts, context) -> true).build();
  private final CloseableHttpClient bounded =
      HttpClients.custom().setRetryHandler((exception, attempts, context) -> attempts < 3).build();

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "connections = 101"})
  public String always(Peer peer) throws IOException {
    return get(unbounded, peer);
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed IOException = 1", "connections = 3"})
  public String threeTimes(Peer peer) throws IOException {
    return get(bounded, peer);
  }

  private static String get(CloseableHttpClient client, Peer peer) throws IOException {
    return client.execute(
        new HttpGet(peer.hangUpFor(100)), response -> EntityUtils.toString(response.getEntity()));
  }
}
