package io.github.httpvet.samples.blockingineventloop.ahc;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.CompletableFuture;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

/** The event loop waits for an answer that only it could read. */
@Situation(
    rule = "HttpBlockingInEventLoop",
    client = "ahc",
    unseen = "the threads of this client are no event loop in the tables")
public final class JoinInCallback {

  private final AsyncHttpClient client = Dsl.asyncHttpClient(Dsl.config().setIoThreadsCount(1));

  @Bad(
      calls = 3,
      expect = {"returned = 0", "requests <= 2"})
  public int joinInCallback(Peer peer) {
    return get(peer).thenApply(answer -> get(peer).join()).join().getStatusCode();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "requests = 6", "failed = 0"})
  public int compose(Peer peer) {
    return get(peer).thenCompose(answer -> get(peer)).join().getStatusCode();
  }

  private CompletableFuture<Response> get(Peer peer) {
    return client.prepareGet(peer.ok()).execute().toCompletableFuture();
  }
}
