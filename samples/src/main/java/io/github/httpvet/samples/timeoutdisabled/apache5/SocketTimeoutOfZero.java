package io.github.httpvet.samples.timeoutdisabled.apache5;

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
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/** A socket timeout of 0 of the connections takes away what their sockets have. */
@Situation(rule = "HttpTimeoutDisabled", client = "apache5")
public final class SocketTimeoutOfZero {

  private final CloseableHttpClient some =
      HttpClients.custom().setConnectionManager(pool().build()).build();
  private final CloseableHttpClient none =
      HttpClients.custom()
          .setConnectionManager(
              pool()
                  .setDefaultConnectionConfig(
                      // BUG: HttpTimeoutDisabled
                      ConnectionConfig.custom().setSocketTimeout(0, TimeUnit.SECONDS).build())
                  .build())
          .build();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public int socketTimeoutOfZero(Peer peer) throws IOException {
    return none.execute(new HttpGet(peer.silent()), response -> response.getCode());
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public int timeoutOfSockets(Peer peer) throws IOException {
    return some.execute(new HttpGet(peer.silent()), response -> response.getCode());
  }

  private static PoolingHttpClientConnectionManagerBuilder pool() {
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setDefaultSocketConfig(
            SocketConfig.custom().setSoTimeout(Timeout.ofMilliseconds(300)).build());
  }
}
