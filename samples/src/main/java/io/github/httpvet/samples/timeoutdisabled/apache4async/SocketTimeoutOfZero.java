package io.github.httpvet.samples.timeoutdisabled.apache4async;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** A socket timeout of 0 means none: the future of a call to a silent server is never done. */
@Situation(rule = "HttpTimeoutDisabled", client = "apache4async")
public final class SocketTimeoutOfZero {

  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  public SocketTimeoutOfZero() {
    client.start();
  }

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public int socketTimeoutOfZero(Peer peer) throws Exception {
    HttpGet request = new HttpGet(peer.silent());
    // BUG: HttpTimeoutDisabled
    request.setConfig(RequestConfig.custom().setSocketTimeout(0).build());
    return client.execute(request, null).get().getStatusLine().getStatusCode();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public int socketTimeout(Peer peer) throws Exception {
    HttpGet request = new HttpGet(peer.silent());
    request.setConfig(RequestConfig.custom().setSocketTimeout(300).build());
    return client.execute(request, null).get().getStatusLine().getStatusCode();
  }
}
