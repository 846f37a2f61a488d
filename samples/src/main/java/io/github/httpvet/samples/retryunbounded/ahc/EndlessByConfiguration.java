package io.github.httpvet.samples.retryunbounded.ahc;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.ExecutionException;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;

/** A number of retries without meaning lets the client connect as often as the server hangs up. */
@Situation(
    rule = "HttpRetryUnbounded",
    client = "ahc",
    unseen = "what tries again is a function or a setting and no loop")
public final class EndlessByConfiguration {

  private final AsyncHttpClient unbounded =
      Dsl.asyncHttpClient(Dsl.config().setMaxRequestRetry(Integer.MAX_VALUE));
  private final AsyncHttpClient bounded = Dsl.asyncHttpClient(Dsl.config().setMaxRequestRetry(2));

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "connections = 101"})
  public int withoutEnd(Peer peer) throws ExecutionException, InterruptedException {
    return unbounded.prepareGet(peer.hangUpFor(100)).execute().get().getStatusCode();
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed IOException = 1", "connections = 3"})
  public int twoRetries(Peer peer) throws ExecutionException, InterruptedException {
    return bounded.prepareGet(peer.hangUpFor(100)).execute().get().getStatusCode();
  }
}
