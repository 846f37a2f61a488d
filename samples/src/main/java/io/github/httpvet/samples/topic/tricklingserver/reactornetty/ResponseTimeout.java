package io.github.httpvet.samples.topic.tricklingserver.reactornetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import reactor.netty.http.client.HttpClient;

/**
 * A response timeout starts again with each byte; a timeout at the end of the chain covers the
 * whole call.
 */
@Situation(topic = "trickling-server", client = "reactornetty")
public final class ResponseTimeout {

  private final HttpClient client = HttpClient.create();

  @Bad(
      calls = 1,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 2500)
  public void responseTimeout(Peer peer) {
    client
        .responseTimeout(Duration.ofMillis(500))
        .get()
        .uri(peer.trickle())
        .responseContent()
        .aggregate()
        .asString()
        .block();
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed TimeoutException = 1", "client ESTABLISHED = 0"},
      boundMillis = 2500)
  public void timeoutOfTheChain(Peer peer) {
    client
        .get()
        .uri(peer.trickle())
        .responseContent()
        .aggregate()
        .asString()
        .timeout(Duration.ofMillis(500))
        .block();
  }
}
