package io.github.httpvet.samples.timeoutonwaitonly.jaxrs;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * A timeout of the wait ends the wait, not the call, and neither does to cancel: the socket stays.
 */
@Situation(
    rule = "HttpTimeoutOnWaitOnly",
    client = "jaxrs",
    unseen = "the task or future that waits is not followed to the exchange")
public final class FutureOnly {

  private final Client unbounded = ClientBuilder.newClient();
  private final Client bounded =
      ClientBuilder.newBuilder().readTimeout(300, TimeUnit.MILLISECONDS).build();

  @Bad(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 5"},
      boundMillis = 8_000)
  public String waitOnly(Peer peer) throws Exception {
    Future<String> answer = unbounded.target(peer.silent()).request().async().get(String.class);
    try {
      return answer.get(800, TimeUnit.MILLISECONDS);
    } finally {
      answer.cancel(true);
    }
  }

  @Good(
      calls = 5,
      expect = {"failed SocketTimeoutException = 5", "client ESTABLISHED = 0"},
      boundMillis = 8_000)
  public String readTimeout(Peer peer) throws Exception {
    return bounded.target(peer.silent()).request().async().get(String.class).get();
  }
}
