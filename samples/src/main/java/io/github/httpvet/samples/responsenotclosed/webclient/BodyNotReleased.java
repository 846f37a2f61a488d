package io.github.httpvet.samples.responsenotclosed.webclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;

/** A response whose body is neither read nor released keeps its connection. */
@Situation(rule = "HttpResponseNotClosed", client = "webclient")
public final class BodyNotReleased {

  private final WebClient client = WebClient.create();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20", "held bytes > 1000000"})
  @SuppressWarnings("deprecation") // It hands the response over, for the caller to release.
  public int statusOnly(Peer peer) {
    ClientResponse response =
        // BUG: HttpResponseNotClosed
        client.get().uri(peer.large()).exchange().block(Duration.ofSeconds(10));
    return response.statusCode().value();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1", "held bytes = 0"})
  @SuppressWarnings("deprecation")
  public int statusAndReleased(Peer peer) {
    ClientResponse response =
        client.get().uri(peer.large()).exchange().block(Duration.ofSeconds(10));
    response.releaseBody().block(Duration.ofSeconds(10));
    return response.statusCode().value();
  }
}
