package io.github.httpvet.samples.retryunbounded.webclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.util.retry.Retry;

/** A retry without a number asks as often as the server is in trouble, at once each time. */
@Situation(rule = "HttpRetryUnbounded", client = "webclient")
public final class RetryWithoutBound {

  private final WebClient client = WebClient.create();

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "requests = 101"})
  public String retry(Peer peer) {
    return client
        .get()
        .uri(peer.unavailableFor(100))
        .retrieve()
        .bodyToMono(String.class)
        // BUG: HttpRetryUnbounded
        .retry()
        .block(Duration.ofSeconds(10));
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed WebClientResponseException = 1", "requests = 3"})
  public String backoff(Peer peer) {
    return client
        .get()
        .uri(peer.unavailableFor(100))
        .retrieve()
        .bodyToMono(String.class)
        .retryWhen(Retry.backoff(2, Duration.ofMillis(100)))
        .block(Duration.ofSeconds(10));
  }
}
