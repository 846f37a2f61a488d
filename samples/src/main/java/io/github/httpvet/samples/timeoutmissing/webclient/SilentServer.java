package io.github.httpvet.samples.timeoutmissing.webclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;

/** Nothing bounds how long a client waits for the response, and {@code block()} waits with it. */
@Situation(rule = "HttpTimeoutMissing", client = "webclient")
public final class SilentServer {

  private final WebClient client = WebClient.create();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 5_000)
  public String blockForEver(Peer peer) {
    return client
        .get()
        .uri(peer.silent())
        .retrieve()
        .bodyToMono(String.class)
        // BUG: HttpTimeoutMissing
        .block();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed TimeoutException = 3", "client ESTABLISHED = 0"})
  public String blockForAWhile(Peer peer) {
    return client
        .get()
        .uri(peer.silent())
        .retrieve()
        .bodyToMono(String.class)
        .block(Duration.ofMillis(300));
  }
}
