package io.github.httpvet.samples.clientperrequest.apache4;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/**
 * A client for each call has a pool of its own: its connection is neither used again nor closed.
 */
@Situation(rule = "HttpClientPerRequest", client = "apache4")
public final class ClientPerCall {

  private static final RequestConfig BOUNDS =
      RequestConfig.custom()
          .setConnectTimeout(2_000)
          .setSocketTimeout(2_000)
          .setConnectionRequestTimeout(2_000)
          .build();

  private final CloseableHttpClient shared =
      HttpClients.custom().setDefaultRequestConfig(BOUNDS).build();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20", "after gc client ESTABLISHED = 0"})
  public String newClientEachTime(Peer peer) throws IOException {
    // BUG: HttpClientPerRequest
    CloseableHttpClient client = HttpClients.custom().setDefaultRequestConfig(BOUNDS).build();
    return text(client, peer);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String sharedClient(Peer peer) throws IOException {
    return text(shared, peer);
  }

  private static String text(CloseableHttpClient client, Peer peer) throws IOException {
    return client.execute(
        new HttpGet(peer.ok()), response -> EntityUtils.toString(response.getEntity()));
  }
}
