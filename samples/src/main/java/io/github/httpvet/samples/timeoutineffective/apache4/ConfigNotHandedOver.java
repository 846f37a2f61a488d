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

/** A configuration that no request is given bounds nothing. */
@Situation(rule = "HttpTimeoutIneffective", client = "apache4")
public final class ConfigNotHandedOver {

  private final CloseableHttpClient client = HttpClients.createDefault();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public int notHandedOver(Peer peer) throws IOException {
    HttpGet request = new HttpGet(peer.silent());
    // BUG: HttpTimeoutIneffective
    RequestConfig.custom().setSocketTimeout(300).build();
    return status(request);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public int handedOver(Peer peer) throws IOException {
    HttpGet request = new HttpGet(peer.silent());
    request.setConfig(RequestConfig.custom().setSocketTimeout(300).build());
    return status(request);
  }

  private int status(HttpGet request) throws IOException {
    try (CloseableHttpResponse response = client.execute(request)) {
      return response.getStatusLine().getStatusCode();
    }
  }
}
