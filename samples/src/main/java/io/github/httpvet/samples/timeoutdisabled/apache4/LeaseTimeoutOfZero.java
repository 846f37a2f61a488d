package io.github.httpvet.samples.timeoutdisabled.apache4;

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

/** A timeout of 0 for the lease means none: where the pool is used up, the next call never ends. */
@Situation(rule = "HttpTimeoutDisabled", client = "apache4")
public final class LeaseTimeoutOfZero {

  private final CloseableHttpClient none =
      HttpClients.custom()
          // BUG: HttpTimeoutDisabled
          .setDefaultRequestConfig(RequestConfig.custom().setConnectionRequestTimeout(0).build())
          .build();
  private final CloseableHttpClient some =
      HttpClients.custom()
          .setDefaultRequestConfig(RequestConfig.custom().setConnectionRequestTimeout(300).build())
          .build();
  private final List<CloseableHttpResponse> inUse = new ArrayList<>();

  @Bad(
      calls = 4,
      expect = {"returned = 2", "client ESTABLISHED = 2"})
  public void leaseTimeoutOfZero(Peer peer) throws IOException {
    inUse.add(none.execute(new HttpGet(peer.large())));
  }

  @Good(
      calls = 4,
      expect = {"returned = 4", "failed ConnectionPoolTimeoutException = 2"})
  public void leaseTimeout(Peer peer) throws IOException {
    inUse.add(some.execute(new HttpGet(peer.large())));
  }
}
