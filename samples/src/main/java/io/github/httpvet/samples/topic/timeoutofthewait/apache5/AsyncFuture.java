package io.github.httpvet.samples.topic.timeoutofthewait.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;

/**
 * Waiting with a timeout for the answer of an asynchronous client does not end the exchange; a
 * timeout of the response does.
 */
@Situation(topic = "timeout-of-the-wait", client = "apache5")
public final class AsyncFuture {

  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  @Bad(
      calls = 3,
      expect = {"returned = 3", "failed TimeoutException = 3", "client ESTABLISHED = 3"})
  public void waitOnly(Peer peer) throws Exception {
    SimpleHttpRequest request = SimpleRequestBuilder.get(peer.silent()).build();
    send(request).get(800, TimeUnit.MILLISECONDS);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public void responseTimeout(Peer peer) throws Exception {
    SimpleHttpRequest request = SimpleRequestBuilder.get(peer.silent()).build();
    request.setConfig(
        RequestConfig.custom().setResponseTimeout(800, TimeUnit.MILLISECONDS).build());
    send(request).get();
  }

  private Future<SimpleHttpResponse> send(SimpleHttpRequest request) {
    client.start();
    return client.execute(request, null);
  }
}
