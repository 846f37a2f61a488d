package io.github.httpvet.samples.timeoutmissing.jaxrs;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.TimeUnit;

/** Jersey has no timeouts by default: it waits for ever for a server that does not answer. */
@Situation(rule = "HttpTimeoutMissing", client = "jaxrs")
public final class SilentServer {

  private final Client bounded =
      ClientBuilder.newBuilder()
          .connectTimeout(2, TimeUnit.SECONDS)
          .readTimeout(300, TimeUnit.MILLISECONDS)
          .build();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 8_000)
  public String noTimeouts(Peer peer) {
    // BUG: HttpTimeoutMissing
    Client client = ClientBuilder.newClient();
    return client.target(peer.silent()).request().get(String.class);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String bothTimeouts(Peer peer) {
    return bounded.target(peer.silent()).request().get(String.class);
  }
}
