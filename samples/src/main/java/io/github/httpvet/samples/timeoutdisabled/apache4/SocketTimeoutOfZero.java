package io.github.httpvet.samples.timeoutdisabled.apache4;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.config.SocketConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** A socket timeout of 0 in a request means none, whatever the sockets of the client have. */
@Situation(rule = "HttpTimeoutDisabled", client = "apache4")
public final class SocketTimeoutOfZero {

  private final CloseableHttpClient client =
      HttpClients.custom()
          .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(300).build())
          .build();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public int socketTimeoutOfZero(Peer peer) throws IOException {
    HttpGet request = new HttpGet(peer.silent());
    // BUG: HttpTimeoutDisabled
    request.setConfig(RequestConfig.custom().setSocketTimeout(0).build());
    return status(request);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public int socketTimeoutOfClient(Peer peer) throws IOException {
    return status(new HttpGet(peer.silent()));
  }

  private int status(HttpGet request) throws IOException {
    try (CloseableHttpResponse response = client.execute(request)) {
      return response.getStatusLine().getStatusCode();
    }
  }
}
