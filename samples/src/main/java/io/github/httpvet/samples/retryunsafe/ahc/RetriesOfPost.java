package io.github.httpvet.samples.retryunsafe.ahc;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.ExecutionException;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;

/** The number of retries is for all methods: a POST is sent again when its answer is lost. */
@Situation(
    rule = "HttpRetryUnsafe",
    client = "ahc",
    unseen = "what is sent again is a setting, a copy of the call or a stream")
public final class RetriesOfPost {

  private final AsyncHttpClient retries = Dsl.asyncHttpClient(Dsl.config().setMaxRequestRetry(2));
  private final AsyncHttpClient once = Dsl.asyncHttpClient(Dsl.config().setMaxRequestRetry(0));

  @Bad(
      calls = 1,
      expect = {"requests POST = 3", "failed IOException = 1"})
  public int twoRetries(Peer peer) throws ExecutionException, InterruptedException {
    return retries.preparePost(peer.hangUp()).setBody("pay").execute().get().getStatusCode();
  }

  @Good(
      calls = 1,
      expect = {"requests POST = 1", "failed IOException = 1"})
  public int noRetry(Peer peer) throws ExecutionException, InterruptedException {
    return once.preparePost(peer.hangUp()).setBody("pay").execute().get().getStatusCode();
  }
}
