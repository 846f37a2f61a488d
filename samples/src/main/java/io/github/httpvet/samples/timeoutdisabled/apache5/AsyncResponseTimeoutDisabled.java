package io.github.httpvet.samples.timeoutdisabled.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;

/** A disabled response timeout takes away what the connections of the client have. */
@Situation(rule = "HttpTimeoutDisabled", client = "apache5")
public final class AsyncResponseTimeoutDisabled {

  private final CloseableHttpAsyncClient client =
      HttpAsyncClients.custom()
          .setConnectionManager(
              PoolingAsyncClientConnectionManagerBuilder.create()
                  .setDefaultConnectionConfig(
                      ConnectionConfig.custom()
                          .setSocketTimeout(Timeout.ofMilliseconds(300))
                          .build())
                  .build())
          .build();

  public AsyncResponseTimeoutDisabled() {
    client.start();
  }

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public int disabled(Peer peer) throws Exception {
    SimpleHttpRequest request = SimpleRequestBuilder.get(peer.silent()).build();
    // BUG: HttpTimeoutDisabled
    request.setConfig(RequestConfig.custom().setResponseTimeout(Timeout.DISABLED).build());
    return client.execute(request, null).get().getCode();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public int timeoutOfConnections(Peer peer) throws Exception {
    SimpleHttpRequest request = SimpleRequestBuilder.get(peer.silent()).build();
    return client.execute(request, null).get().getCode();
  }
}
