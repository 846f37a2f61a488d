package io.github.httpvet.samples.deadlinemissing.webclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;

/** A timeout before the retry starts again with each attempt; one behind it is for all of them. */
@Situation(
    rule = "HttpDeadlineMissing",
    client = "webclient",
    unseen = "how often it is tried, no constant tells")
public final class TimeoutBeforeRetry {

  private final int attempts = Integer.getInteger("attempts", 20);
  private final WebClient client = WebClient.create();

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed TimeoutException = 1", "connections >= 15"},
      boundMillis = 10_000)
  public String timeoutForEachAttempt(Peer peer) {
    return client
        .get()
        .uri(peer.silent())
        .retrieve()
        .bodyToMono(String.class)
        .timeout(Duration.ofMillis(100))
        .retry(attempts - 1)
        .block();
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed TimeoutException = 1", "connections <= 6"})
  public String timeoutForAllAttempts(Peer peer) {
    return client
        .get()
        .uri(peer.silent())
        .retrieve()
        .bodyToMono(String.class)
        .timeout(Duration.ofMillis(100))
        .retry(attempts - 1)
        .timeout(Duration.ofMillis(500))
        .block();
  }
}
