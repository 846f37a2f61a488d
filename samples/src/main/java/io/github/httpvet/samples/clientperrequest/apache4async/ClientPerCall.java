package io.github.httpvet.samples.clientperrequest.apache4async;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.ExecutionException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** A client for each call has connections, selectors and threads of its own, which never end. */
@Situation(rule = "HttpClientPerRequest", client = "apache4async")
public final class ClientPerCall {

  private static final RequestConfig BOUNDS =
      RequestConfig.custom()
          .setConnectTimeout(2_000)
          .setSocketTimeout(2_000)
          .setConnectionRequestTimeout(2_000)
          .build();

  private final CloseableHttpAsyncClient shared =
      HttpAsyncClients.custom().setDefaultRequestConfig(BOUNDS).build();

  @Bad(
      calls = 20,
      expect = {
        "connections = 20",
        "client ESTABLISHED = 20",
        "threads pool-*-thread-1 = 20",
        "descriptors eventpoll >= 40",
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
      expect = {
        "connections <= 2",
        "client ESTABLISHED <= 2",
        "threads pool-*-thread-1 = 1",
      })
  public int sharedClient(Peer peer) throws InterruptedException, ExecutionException {
    return status(shared, peer);
  }

  private static int status(CloseableHttpAsyncClient client, Peer peer)
      throws InterruptedException, ExecutionException {
    client.start();
    return client.execute(new HttpGet(peer.ok()), null).get().getStatusLine().getStatusCode();
  }
}
