package io.github.httpvet.samples.responsenotclosed.apache4;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/**
 * A response that nobody reads keeps one of the two connections of its route; the third call waits
 * for one, by default for ever.
 */
@Situation(rule = "HttpResponseNotClosed", client = "apache4")
public final class PoolExhausted {

  private final CloseableHttpClient client =
      HttpClients.custom()
          .setDefaultRequestConfig(
              RequestConfig.custom().setConnectTimeout(2_000).setSocketTimeout(2_000).build())
          .build();

  @Bad(
      calls = 10,
      expect = {"returned = 2", "connections = 2", "client ESTABLISHED = 2", "held bytes > 100000"},
      boundMillis = 6_000)
  public int statusOnly(Peer peer) throws IOException {
    // BUG: HttpResponseNotClosed
    HttpResponse response = client.execute(new HttpGet(peer.large()));
    return response.getStatusLine().getStatusCode();
  }

  @Good(
      calls = 10,
      expect = {"returned = 10", "connections = 1", "client ESTABLISHED = 1", "held bytes = 0"})
  public int readAndClosed(Peer peer) throws IOException {
    try (CloseableHttpResponse response = client.execute(new HttpGet(peer.large()))) {
      EntityUtils.consume(response.getEntity());
      return response.getStatusLine().getStatusCode();
    }
  }
}
