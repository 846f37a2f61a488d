package io.github.httpvet.samples.clientperrequest.ahc;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.ExecutionException;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;

/**
 * A client for each call has connections, an event loop and a timer of its own, which never end.
 */
@Situation(rule = "HttpClientPerRequest", client = "ahc")
public final class ClientPerCall {

  private final AsyncHttpClient shared = Dsl.asyncHttpClient();

  @Bad(
      calls = 20,
      expect = {
        "connections = 20",
        "client ESTABLISHED = 20",
        "threads AsyncHttpClient-timer-* >= 20",
        "after gc client ESTABLISHED = 20"
      })
  public String newClientEachTime(Peer peer) throws InterruptedException, ExecutionException {
    // BUG: HttpClientPerRequest
    AsyncHttpClient client = Dsl.asyncHttpClient();
    return text(client, peer);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1", "threads AsyncHttpClient-timer-* = 1"})
  public String sharedClient(Peer peer) throws InterruptedException, ExecutionException {
    return text(shared, peer);
  }

  private static String text(AsyncHttpClient client, Peer peer)
      throws InterruptedException, ExecutionException {
    return client.prepareGet(peer.ok()).execute().get().getResponseBody();
  }
}
