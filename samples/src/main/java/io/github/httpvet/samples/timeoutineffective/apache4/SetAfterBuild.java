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
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;

/** What is set on a builder after it built the client does not reach that one. */
@Situation(rule = "HttpTimeoutIneffective", client = "apache4")
public final class SetAfterBuild {

  private static final RequestConfig SOME = RequestConfig.custom().setSocketTimeout(300).build();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public int afterwards(Peer peer) throws IOException {
    HttpClientBuilder builder = HttpClients.custom();
    CloseableHttpClient client = builder.build();
    // BUG: HttpTimeoutIneffective
    builder.setDefaultRequestConfig(SOME);
    return status(client, peer);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public int before(Peer peer) throws IOException {
    HttpClientBuilder builder = HttpClients.custom();
    builder.setDefaultRequestConfig(SOME);
    return status(builder.build(), peer);
  }

  private static int status(CloseableHttpClient client, Peer peer) throws IOException {
    try (client;
        CloseableHttpResponse response = client.execute(new HttpGet(peer.silent()))) {
      return response.getStatusLine().getStatusCode();
    }
  }
}
