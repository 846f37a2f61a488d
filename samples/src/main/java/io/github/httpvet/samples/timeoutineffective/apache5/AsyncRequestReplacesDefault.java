package io.github.httpvet.samples.timeoutineffective.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;

/**
 * The configuration of a request takes the place of the one of the client, with all its timeouts.
 */
@Situation(
    rule = "HttpTimeoutIneffective",
    client = "apache5",
    unseen = "what is set after it counts, or handed over elsewhere, is not followed")
public final class AsyncRequestReplacesDefault {

  private final RequestConfig defaults =
      RequestConfig.custom().setResponseTimeout(300, TimeUnit.MILLISECONDS).build();
  private final CloseableHttpAsyncClient client =
      HttpAsyncClients.custom().setDefaultRequestConfig(defaults).build();

  public AsyncRequestReplacesDefault() {
    client.start();
  }

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public int replaced(Peer peer) throws Exception {
    SimpleHttpRequest request = SimpleRequestBuilder.get(peer.silent()).build();
    request.setConfig(
        RequestConfig.custom().setConnectionRequestTimeout(2, TimeUnit.SECONDS).build());
    return client.execute(request, null).get().getCode();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public int copied(Peer peer) throws Exception {
    SimpleHttpRequest request = SimpleRequestBuilder.get(peer.silent()).build();
    request.setConfig(
        RequestConfig.copy(defaults).setConnectionRequestTimeout(2, TimeUnit.SECONDS).build());
    return client.execute(request, null).get().getCode();
  }
}
