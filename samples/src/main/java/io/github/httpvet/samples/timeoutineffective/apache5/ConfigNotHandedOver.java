package io.github.httpvet.samples.timeoutineffective.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;

/** A configuration that no manager is given bounds nothing: 3 minutes are left. */
@Situation(rule = "HttpTimeoutIneffective", client = "apache5")
public final class ConfigNotHandedOver {

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public int notHandedOver(Peer peer) throws IOException {
    PoolingHttpClientConnectionManagerBuilder pool =
        PoolingHttpClientConnectionManagerBuilder.create();
    // BUG: HttpTimeoutIneffective
    ConnectionConfig.custom().setSocketTimeout(300, TimeUnit.MILLISECONDS).build();
    return status(pool, peer);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public int handedOver(Peer peer) throws IOException {
    PoolingHttpClientConnectionManagerBuilder pool =
        PoolingHttpClientConnectionManagerBuilder.create();
    pool.setDefaultConnectionConfig(
        ConnectionConfig.custom().setSocketTimeout(300, TimeUnit.MILLISECONDS).build());
    return status(pool, peer);
  }

  private static int status(PoolingHttpClientConnectionManagerBuilder pool, Peer peer)
      throws IOException {
    try (CloseableHttpClient client =
        HttpClients.custom().setConnectionManager(pool.build()).build()) {
      return client.execute(new HttpGet(peer.silent()), response -> response.getCode());
    }
  }
}
