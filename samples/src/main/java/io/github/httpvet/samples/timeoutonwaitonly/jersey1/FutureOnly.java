package io.github.httpvet.samples.timeoutonwaitonly.jersey1;

import com.sun.jersey.api.client.Client;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * A timeout of the wait ends the wait, not the call, and neither does to cancel: the socket stays.
 */
@Situation(
    rule = "HttpTimeoutOnWaitOnly",
    client = "jersey1",
    unseen = "the task or future that waits is not followed to the exchange")
public final class FutureOnly {

  private final Client unbounded = Client.create();
  private final Client bounded = Client.create();

  public FutureOnly() {
    bounded.setReadTimeout(300);
  }

  @Bad(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 5"},
      boundMillis = 8_000)
  public String waitOnly(Peer peer) throws Exception {
    Future<String> answer = unbounded.asyncResource(peer.silent()).get(String.class);
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
    return bounded.asyncResource(peer.silent()).get(String.class).get();
  }
}
