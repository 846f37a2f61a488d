package io.github.httpvet.samples.retryunsafe.webclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.net.ConnectException;
import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.util.retry.Retry;

/** A retry subscribes again, which sends a POST again whatever the server did with it. */
@Situation(rule = "HttpRetryUnsafe", client = "webclient")
public final class RetryOfPost {

  private final WebClient client = WebClient.create();

  @Bad(
      calls = 1,
      expect = {"requests POST = 3", "failed WebClientResponseException = 1"})
  public String anyFailure(Peer peer) {
    return client
        .post()
        .uri(peer.unavailable(1))
        .bodyValue("pay")
        .retrieve()
        .bodyToMono(String.class)
        // BUG: HttpRetryUnsafe
        .retryWhen(Retry.backoff(2, Duration.ofMillis(100)))
        .block(Duration.ofSeconds(10));
  }

  @Good(
      calls = 1,
      expect = {"requests POST = 1", "failed WebClientResponseException = 1"})
  public String onlyIfNotConnected(Peer peer) {
    return client
        .post()
        .uri(peer.unavailable(1))
        .bodyValue("pay")
        .retrieve()
        .bodyToMono(String.class)
        .retryWhen(
            Retry.backoff(2, Duration.ofMillis(100))
                .filter(failure -> failure.getCause() instanceof ConnectException))
        .block(Duration.ofSeconds(10));
  }
}
