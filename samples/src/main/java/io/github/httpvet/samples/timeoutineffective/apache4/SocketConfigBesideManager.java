package io.github.httpvet.samples.timeoutineffective.apache4;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.config.SocketConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** A builder that is given a manager ignores the configuration of its sockets. */
@Situation(
    rule = "HttpTimeoutIneffective",
    client = "apache4",
    unseen = "what is set after it counts, or handed over elsewhere, is not followed")
public final class SocketConfigBesideManager {

  private static final SocketConfig SOME = SocketConfig.custom().setSoTimeout(300).build();

  private final CloseableHttpClient ignoring =
      HttpClients.custom()
          .setConnectionManager(new PoolingHttpClientConnectionManager())
          .setDefaultSocketConfig(SOME)
          .build();
  private final CloseableHttpClient heeding =
      HttpClients.custom().setDefaultSocketConfig(SOME).build();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public int besideManager(Peer peer) throws IOException {
    return status(ignoring, peer);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public int withoutManager(Peer peer) throws IOException {
    return status(heeding, peer);
  }

  private static int status(CloseableHttpClient client, Peer peer) throws IOException {
    try (CloseableHttpResponse response = client.execute(new HttpGet(peer.silent()))) {
      return response.getStatusLine().getStatusCode();
    }
  }
}
