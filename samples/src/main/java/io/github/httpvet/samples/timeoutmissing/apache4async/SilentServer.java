package io.github.httpvet.samples.timeoutmissing.apache4async;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.ExecutionException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** No timeout is set by default: the future of a call to a silent server is never done. */
@Situation(rule = "HttpTimeoutMissing", client = "apache4async")
public final class SilentServer {

  // BUG: HttpTimeoutMissing
  private final CloseableHttpAsyncClient unbounded = HttpAsyncClients.createDefault();
  private final CloseableHttpAsyncClient bounded =
      HttpAsyncClients.custom()
          .setDefaultRequestConfig(
              RequestConfig.custom()
                  .setConnectTimeout(2_000)
                  .setSocketTimeout(300)
                  .setConnectionRequestTimeout(2_000)
                  .build())
          .build();

  public SilentServer() {
    unbounded.start();
    bounded.start();
  }

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public int noTimeouts(Peer peer) throws InterruptedException, ExecutionException {
    HttpGet request = new HttpGet(peer.silent());
    return unbounded.execute(request, null).get().getStatusLine().getStatusCode();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public int allTimeouts(Peer peer) throws InterruptedException, ExecutionException {
    HttpGet request = new HttpGet(peer.silent());
    return bounded.execute(request, null).get().getStatusLine().getStatusCode();
  }
}
