package io.github.httpvet.samples.timeoutdisabled.jetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;

/** A timeout of 0 of a request means none. */
@Situation(rule = "HttpTimeoutDisabled", client = "jetty")
public final class TimeoutOfZero {

  private final HttpClient client = new HttpClient();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 5_000)
  public int timeoutOfZero(Peer peer) throws Exception {
    client.start();
    // BUG: HttpTimeoutDisabled
    return client.newRequest(peer.silent()).timeout(0, TimeUnit.SECONDS).send().getStatus();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed TimeoutException = 3", "client ESTABLISHED = 0"})
  public int timeout(Peer peer) throws Exception {
    client.start();
    return client.newRequest(peer.silent()).timeout(300, TimeUnit.MILLISECONDS).send().getStatus();
  }
}
