package io.github.httpvet.samples.timeoutmissing.apache4;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** The two connections of a host are in use by others: the next call waits for one without end. */
@Situation(rule = "HttpTimeoutMissing", client = "apache4")
public final class PoolUsedUp {

  // BUG: HttpTimeoutMissing
  private final CloseableHttpClient unbounded = HttpClients.createDefault();

  private final CloseableHttpClient bounded =
      HttpClients.custom()
          .setDefaultRequestConfig(
              RequestConfig.custom()
                  .setConnectTimeout(2_000)
                  .setSocketTimeout(2_000)
                  .setConnectionRequestTimeout(300)
                  .build())
          .build();

  private final List<CloseableHttpResponse> inUse = new ArrayList<>();

  @Bad(
      calls = 4,
      expect = {"returned = 2", "client ESTABLISHED = 2"})
  public void noTimeouts(Peer peer) throws IOException {
    inUse.add(unbounded.execute(new HttpGet(peer.large())));
  }

  @Good(
      calls = 4,
      expect = {"returned = 4", "failed ConnectionPoolTimeoutException = 2"})
  public void allTimeouts(Peer peer) throws IOException {
    inUse.add(bounded.execute(new HttpGet(peer.large())));
  }
}
