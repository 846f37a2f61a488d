package io.github.httpvet.samples.timeoutonwaitonly.apache5;

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
 * A timeout of the wait ends the wait, not the call: the socket stays until somebody cancels it.
 */
@Situation(
    rule = "HttpTimeoutOnWaitOnly",
    client = "apache5",
    unseen = "the task or future that waits is not followed to the exchange")
public final class AsyncFutureNotCancelled {

  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  public AsyncFutureNotCancelled() {
    client.start();
  }

  @Bad(
      calls = 3,
      expect = {"failed TimeoutException = 3", "client ESTABLISHED = 3"})
  public int waitOnly(Peer peer) throws Exception {
    return send(peer).get(2, TimeUnit.SECONDS).getCode();
  }

  @Good(
      calls = 3,
      expect = {"failed TimeoutException = 3", "client ESTABLISHED = 0"})
  public int waitAndCancel(Peer peer) throws Exception {
    Future<SimpleHttpResponse> answer = send(peer);
    try {
      return answer.get(2, TimeUnit.SECONDS).getCode();
    } finally {
      answer.cancel(true);
    }
  }

  private Future<SimpleHttpResponse> send(Peer peer) {
    return client.execute(SimpleRequestBuilder.get(peer.silent()).build(), null);
  }
}
