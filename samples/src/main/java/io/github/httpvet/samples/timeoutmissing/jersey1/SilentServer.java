package io.github.httpvet.samples.timeoutmissing.jersey1;

import com.sun.jersey.api.client.Client;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;

/** Jersey 1 has no timeouts by default: it waits for ever for a server that does not answer. */
@Situation(rule = "HttpTimeoutMissing", client = "jersey1")
public final class SilentServer {

  private final Client bounded = Client.create();

  public SilentServer() {
    bounded.setConnectTimeout(2_000);
    bounded.setReadTimeout(300);
  }

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 8_000)
  public String noTimeouts(Peer peer) {
    // BUG: HttpTimeoutMissing
    Client client = Client.create();
    return client.resource(peer.silent()).get(String.class);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String bothTimeouts(Peer peer) {
    return bounded.resource(peer.silent()).get(String.class);
  }
}
