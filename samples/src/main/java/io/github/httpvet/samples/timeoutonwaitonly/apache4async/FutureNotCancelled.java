package io.github.httpvet.samples.timeoutonwaitonly.apache4async;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/**
 * A timeout of the wait ends the wait, not the call: the socket stays until somebody cancels it.
 */
@Situation(rule = "HttpTimeoutOnWaitOnly", client = "apache4async")
public final class FutureNotCancelled {

  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  public FutureNotCancelled() {
    client.start();
  }

  @Bad(
      calls = 2,
      expect = {"failed TimeoutException = 2", "client ESTABLISHED = 2"})
  public HttpResponse waitOnly(Peer peer) throws Exception {
    // BUG: HttpTimeoutOnWaitOnly
    return client.execute(new HttpGet(peer.silent()), null).get(1, TimeUnit.SECONDS);
  }

  @Good(
      calls = 2,
      expect = {"failed TimeoutException = 2", "client ESTABLISHED = 0"})
  public HttpResponse waitAndCancel(Peer peer) throws Exception {
    Future<HttpResponse> answer = client.execute(new HttpGet(peer.silent()), null);
    try {
      return answer.get(1, TimeUnit.SECONDS);
    } finally {
      answer.cancel(true);
    }
  }
}
