package io.github.httpvet.samples.timeoutonwaitonly.jaxrsjavax;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.ws.rs.client.Client;
import javax.ws.rs.client.ClientBuilder;

/** A timeout of the wait ends the wait, not the call. */
@Situation(
    rule = "HttpTimeoutOnWaitOnly",
    client = "jaxrsjavax",
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
