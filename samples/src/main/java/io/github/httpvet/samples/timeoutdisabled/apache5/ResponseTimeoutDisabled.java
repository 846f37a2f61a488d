package io.github.httpvet.samples.timeoutdisabled.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/**
 * A disabled response timeout takes away what the sockets of the client have, 3 minutes by default.
 */
@Situation(rule = "HttpTimeoutDisabled", client = "apache5")
public final class ResponseTimeoutDisabled {

  private final CloseableHttpClient client =
      HttpClients.custom()
          .setConnectionManager(
              PoolingHttpClientConnectionManagerBuilder.create()
                  .setDefaultSocketConfig(
                      SocketConfig.custom().setSoTimeout(Timeout.ofMilliseconds(300)).build())
                  .build())
          .build();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public int disabled(Peer peer) throws IOException {
    HttpGet request = new HttpGet(peer.silent());
    // BUG: HttpTimeoutDisabled
    request.setConfig(RequestConfig.custom().setResponseTimeout(Timeout.DISABLED).build());
    return client.execute(request, response -> response.getCode());
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public int timeoutOfSockets(Peer peer) throws IOException {
    return client.execute(new HttpGet(peer.silent()), response -> response.getCode());
  }
}
