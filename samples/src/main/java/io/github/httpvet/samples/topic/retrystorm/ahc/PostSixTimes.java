package io.github.httpvet.samples.topic.retrystorm.ahc;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.ExecutionException;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;

/**
 * AsyncHttpClient sends a POST up to five times again when the connection is closed without an
 * answer.
 */
@Situation(topic = "retry-storm", client = "ahc")
public final class PostSixTimes {

  private final AsyncHttpClient standard = Dsl.asyncHttpClient();
  private final AsyncHttpClient once = Dsl.asyncHttpClient(Dsl.config().setMaxRequestRetry(0));

  @Bad(
      calls = 1,
      expect = {"requests POST = 6", "failed IOException = 1"})
  public void byDefault(Peer peer) throws ExecutionException, InterruptedException {
    standard.preparePost(peer.hangUp()).setBody("pay").execute().get();
  }

  @Good(
      calls = 1,
      expect = {"requests POST = 1", "failed IOException = 1"})
  public void withoutRetry(Peer peer) throws ExecutionException, InterruptedException {
    once.preparePost(peer.hangUp()).setBody("pay").execute().get();
  }
}
