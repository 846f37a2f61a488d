package io.github.httpvet.samples.timeoutineffective.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** The configuration of a request takes the place of the one of the client: 3 minutes are left. */
@Situation(
    rule = "HttpTimeoutIneffective",
    client = "apache5",
    unseen = "what is set after it counts, or handed over elsewhere, is not followed")
public final class RequestReplacesDefault {

  private final RequestConfig defaults =
      RequestConfig.custom().setResponseTimeout(300, TimeUnit.MILLISECONDS).build();
  private final CloseableHttpClient client =
      HttpClients.custom().setDefaultRequestConfig(defaults).build();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public int replaced(Peer peer) throws IOException {
    HttpGet request = new HttpGet(peer.silent());
    request.setConfig(
        RequestConfig.custom().setConnectionRequestTimeout(2, TimeUnit.SECONDS).build());
    return client.execute(request, response -> response.getCode());
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public int copied(Peer peer) throws IOException {
    HttpGet request = new HttpGet(peer.silent());
    request.setConfig(
        RequestConfig.copy(defaults).setConnectionRequestTimeout(2, TimeUnit.SECONDS).build());
    return client.execute(request, response -> response.getCode());
  }
}
