package io.github.httpvet.samples.topic.timeoutofthewait.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;

/**
 * Waiting with a timeout for the answer of an asynchronous client does not end the exchange;
 * cancelling does.
 */
@Situation(topic = "timeout-of-the-wait", client = "apache5")
public final class AsyncFuture {

  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  @Bad(
      calls = 5,
      expect = {"returned = 5", "failed TimeoutException = 5", "client ESTABLISHED = 5"})
  public void waitOnly(Peer peer) throws Exception {
    send(peer).get(200, TimeUnit.MILLISECONDS);
  }

  @Good(
      calls = 5,
      expect = {"returned = 5", "failed TimeoutException = 5", "client ESTABLISHED = 0"})
  public void waitAndCancel(Peer peer) throws Exception {
    Future<SimpleHttpResponse> answer = send(peer);
    try {
      answer.get(200, TimeUnit.MILLISECONDS);
    } finally {
      answer.cancel(true);
    }
  }

  private Future<SimpleHttpResponse> send(Peer peer) {
    client.start();
    return client.execute(SimpleRequestBuilder.get(peer.silent()).build(), null);
  }
}
