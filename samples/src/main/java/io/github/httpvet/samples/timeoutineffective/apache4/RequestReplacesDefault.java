package io.github.httpvet.samples.timeoutineffective.apache4;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/**
 * The configuration of a request takes the place of the one of the client, with all its timeouts.
 */
@Situation(
    rule = "HttpTimeoutIneffective",
    client = "apache4",
    unseen = "what is set after it counts, or handed over elsewhere, is not followed")
public final class RequestReplacesDefault {

  private final RequestConfig defaults = RequestConfig.custom().setSocketTimeout(300).build();
  private final CloseableHttpClient client =
      HttpClients.custom().setDefaultRequestConfig(defaults).build();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public int replaced(Peer peer) throws IOException {
    HttpGet request = new HttpGet(peer.silent());
    request.setConfig(RequestConfig.custom().setConnectTimeout(2_000).build());
    return status(request);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public int copied(Peer peer) throws IOException {
    HttpGet request = new HttpGet(peer.silent());
    request.setConfig(RequestConfig.copy(defaults).setConnectTimeout(2_000).build());
    return status(request);
  }

  private int status(HttpGet request) throws IOException {
    try (CloseableHttpResponse response = client.execute(request)) {
      return response.getStatusLine().getStatusCode();
    }
  }
}
