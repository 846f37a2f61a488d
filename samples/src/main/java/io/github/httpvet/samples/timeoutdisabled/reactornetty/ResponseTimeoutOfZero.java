package io.github.httpvet.samples.timeoutdisabled.reactornetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import reactor.netty.http.client.HttpClient;

/** A response timeout of no duration takes away the one that the client has. */
@Situation(
    rule = "HttpTimeoutDisabled",
    client = "reactornetty",
    unseen = "the table does not say that this value is none")
public final class ResponseTimeoutOfZero {

  private final HttpClient some = HttpClient.create().responseTimeout(Duration.ofMillis(300));
  private final HttpClient none = some.responseTimeout(Duration.ZERO);

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

  private static String get(HttpClient client, Peer peer) {
    return client.get().uri(peer.silent()).responseContent().aggregate().asString().block();
  }
}
