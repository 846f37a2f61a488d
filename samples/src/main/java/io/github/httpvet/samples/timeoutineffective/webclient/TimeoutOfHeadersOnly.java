package io.github.httpvet.samples.timeoutineffective.webclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import org.springframework.http.HttpEntity;
import org.springframework.web.reactive.function.client.WebClient;

/** A timeout before the body is over when the header is there: a body that trickles has none. */
@Situation(
    rule = "HttpTimeoutIneffective",
    client = "webclient",
    unseen = "what is set after it counts, or handed over elsewhere, is not followed")
public final class TimeoutOfHeadersOnly {

  private final WebClient client = WebClient.create();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 8_000)
  public String beforeTheBody(Peer peer) {
    return client
        .get()
        .uri(peer.trickle())
        .retrieve()
        .toEntityFlux(String.class)
        .timeout(Duration.ofSeconds(2))
        .flatMapMany(HttpEntity::getBody)
        .blockLast();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed TimeoutException = 3", "client ESTABLISHED = 0"})
  public String afterTheBody(Peer peer) {
    return client
        .get()
        .uri(peer.trickle())
        .retrieve()
        .bodyToMono(String.class)
        .timeout(Duration.ofSeconds(2))
        .block();
  }
}
