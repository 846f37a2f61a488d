package io.github.httpvet.samples.timeoutineffective.reactornetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import reactor.netty.http.client.HttpClient;

/** A client is never changed: the copy that has the timeout is dropped, so the call has none. */
@Situation(rule = "HttpTimeoutIneffective", client = "reactornetty")
public final class ResultDropped {

  private final HttpClient client = HttpClient.create();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 5_000)
  public String dropped(Peer peer) {
    // BUG: HttpTimeoutIneffective
    client.responseTimeout(Duration.ofMillis(300));
    return get(client, peer);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed ReadTimeoutException = 3", "client ESTABLISHED = 0"})
  public String used(Peer peer) {
    return get(client.responseTimeout(Duration.ofMillis(300)), peer);
  }

  private static String get(HttpClient client, Peer peer) {
    return client.get().uri(peer.silent()).responseContent().aggregate().asString().block();
  }
}
