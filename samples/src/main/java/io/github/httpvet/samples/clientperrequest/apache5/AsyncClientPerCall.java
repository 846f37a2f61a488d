package io.github.httpvet.samples.clientperrequest.apache5;

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

/**
 * An asynchronous client for each call has connections, selectors and threads of its own; unlike a
 * classic one, it never ends.
 */
@Situation(rule = "HttpClientPerRequest", client = "apache5")
public final class AsyncClientPerCall {

  private static final RequestConfig BOUNDS =
      RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(2)).build();

  private final CloseableHttpAsyncClient shared =
      HttpAsyncClients.custom().setDefaultRequestConfig(BOUNDS).build();

  @Bad(
      calls = 20,
      expect = {
        "connections = 20",
        "client ESTABLISHED = 20",
        "threads httpclient-dispatch-* >= 20",
        "after gc client ESTABLISHED = 20"
      })
  public int newClientEachTime(Peer peer) throws InterruptedException, ExecutionException {
    CloseableHttpAsyncClient client =
        // BUG: HttpClientPerRequest
        HttpAsyncClients.custom().setDefaultRequestConfig(BOUNDS).build();
    return status(client, peer);
  }

  // A result may be there before its connection is back in the pool: the next call opens another.
  @Good(
      calls = 20,
      expect = {"connections <= 2", "client ESTABLISHED <= 2"})
  public int sharedClient(Peer peer) throws InterruptedException, ExecutionException {
    return status(shared, peer);
  }

  private static int status(CloseableHttpAsyncClient client, Peer peer)
      throws InterruptedException, ExecutionException {
    client.start();
    SimpleHttpRequest request = SimpleRequestBuilder.get(peer.ok()).build();
    return client.execute(request, null).get().getCode();
  }
}
