package io.github.httpvet.samples.timeoutdisabled.webclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/** A response timeout of no duration of the client below means none, and {@code block()} waits. */
@Situation(
    rule = "HttpTimeoutDisabled",
    client = "webclient",
    unseen = "the table does not say that this value is none")
public final class ResponseTimeoutOfZero {

  private final WebClient some = over(HttpClient.create().responseTimeout(Duration.ofMillis(300)));
  private final WebClient none = over(HttpClient.create().responseTimeout(Duration.ZERO));

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 5_000)
  public String responseTimeoutOfZero(Peer peer) {
    return get(none, peer);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed ReadTimeoutException = 3", "client ESTABLISHED = 0"})
  public String responseTimeout(Peer peer) {
    return get(some, peer);
  }

  private static WebClient over(HttpClient client) {
    return WebClient.builder().clientConnector(new ReactorClientHttpConnector(client)).build();
  }

  private static String get(WebClient client, Peer peer) {
    return client.get().uri(peer.silent()).retrieve().bodyToMono(String.class).block();
  }
}
