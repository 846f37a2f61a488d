package io.github.httpvet.samples.topic.tricklingserver.webclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import org.springframework.http.HttpEntity;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * A timeout before the body is read covers the header alone; one at the end of the chain covers the
 * whole call.
 */
@Situation(topic = "trickling-server", client = "webclient")
public final class TimeoutBeforeTheBody {

  private final WebClient client = WebClient.create();

  @Bad(
      calls = 1,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 2500)
  public void timeoutOfTheHeader(Peer peer) {
    warmUp(peer);
    client
        .get()
        .uri(peer.trickle())
        .retrieve()
        .toEntityFlux(String.class)
        .timeout(Duration.ofMillis(500))
        .flatMapMany(HttpEntity::getBody)
        .blockLast();
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed TimeoutException = 1", "client ESTABLISHED = 0"},
      boundMillis = 2500)
  public void timeoutOfTheChain(Peer peer) {
    client
        .get()
        .uri(peer.trickle())
        .retrieve()
        .bodyToMono(String.class)
        .timeout(Duration.ofMillis(500))
        .block();
  }

  /** What is loaded for the first call must not count as the server's delay. */
  private void warmUp(Peer peer) {
    client.get().uri(peer.ok()).retrieve().toBodilessEntity().block();
  }
}
