package io.github.httpvet.samples.topic.tricklingserver.ahc;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;

/** A read timeout starts again with each byte; the request timeout covers the whole call. */
@Situation(topic = "trickling-server", client = "ahc")
public final class ReadTimeout {

  private final AsyncHttpClient client =
      Dsl.asyncHttpClient(Dsl.config().setReadTimeout(Duration.ofMillis(500)));

  @Bad(
      calls = 1,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 2500)
  public void readTimeout(Peer peer) throws ExecutionException, InterruptedException {
    client.prepareGet(peer.trickle()).execute().get();
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed TimeoutException = 1", "client ESTABLISHED = 0"},
      boundMillis = 2500)
  public void requestTimeout(Peer peer) throws ExecutionException, InterruptedException {
    client.prepareGet(peer.trickle()).setRequestTimeout(Duration.ofMillis(500)).execute().get();
  }
}
