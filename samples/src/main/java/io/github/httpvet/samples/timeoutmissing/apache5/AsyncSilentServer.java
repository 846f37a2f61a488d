package io.github.httpvet.samples.timeoutmissing.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.ExecutionException;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.core5.util.Timeout;

/** The classic client gives up after three minutes by default, the asynchronous one never. */
@Situation(rule = "HttpTimeoutMissing", client = "apache5")
public final class AsyncSilentServer {

  // BUG: HttpTimeoutMissing
  private final CloseableHttpAsyncClient unbounded = HttpAsyncClients.createDefault();
  private final CloseableHttpAsyncClient bounded =
      HttpAsyncClients.custom()
          .setDefaultRequestConfig(
              RequestConfig.custom().setResponseTimeout(Timeout.ofMilliseconds(300)).build())
          .build();

  public AsyncSilentServer() {
    unbounded.start();
    bounded.start();
  }

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public int noResponseTimeout(Peer peer) throws InterruptedException, ExecutionException {
    SimpleHttpRequest request = SimpleRequestBuilder.get(peer.silent()).build();
    return unbounded.execute(request, null).get().getCode();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public int responseTimeout(Peer peer) throws InterruptedException, ExecutionException {
    SimpleHttpRequest request = SimpleRequestBuilder.get(peer.silent()).build();
    return bounded.execute(request, null).get().getCode();
  }
}
