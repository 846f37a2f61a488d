package io.github.httpvet.samples.timeoutmissing.apache4;

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
import org.apache.http.util.EntityUtils;

/** No timeout is set by default: reading from a silent server never ends. */
@Situation(rule = "HttpTimeoutMissing", client = "apache4")
public final class SilentServer {

  // BUG: HttpTimeoutMissing
  private final CloseableHttpClient unbounded = HttpClients.createDefault();

  private final CloseableHttpClient bounded =
      HttpClients.custom()
          .setDefaultRequestConfig(
              RequestConfig.custom()
                  .setConnectTimeout(2_000)
                  .setSocketTimeout(300)
                  .setConnectionRequestTimeout(2_000)
                  .build())
          .build();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public String noTimeouts(Peer peer) throws IOException {
    try (CloseableHttpResponse response = unbounded.execute(new HttpGet(peer.silent()))) {
      return EntityUtils.toString(response.getEntity());
    }
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String allTimeouts(Peer peer) throws IOException {
    try (CloseableHttpResponse response = bounded.execute(new HttpGet(peer.silent()))) {
      return EntityUtils.toString(response.getEntity());
    }
  }
}
