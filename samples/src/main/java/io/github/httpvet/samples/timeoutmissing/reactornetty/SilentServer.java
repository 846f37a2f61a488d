package io.github.httpvet.samples.timeoutmissing.reactornetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import reactor.netty.http.client.HttpClient;

/**
 * Nothing bounds how long a client waits for the response unless {@code responseTimeout} is set.
 */
@Situation(rule = "HttpTimeoutMissing", client = "reactornetty")
public final class SilentServer {

  private final HttpClient unbounded = HttpClient.create();
  private final HttpClient bounded = HttpClient.create().responseTimeout(Duration.ofMillis(300));

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 5_000)
  public String noTimeout(Peer peer) {
    // BUG: HttpTimeoutMissing
    return unbounded.get().uri(peer.silent()).responseContent().aggregate().asString().block();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed ReadTimeoutException = 3", "client ESTABLISHED = 0"})
  public String responseTimeout(Peer peer) {
    return bounded.get().uri(peer.silent()).responseContent().aggregate().asString().block();
  }
}
