package io.github.httpvet.samples.timeoutmissing.jetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;

/** A client of Jetty 9 has no idle timeout: without one for the request, it waits for ever. */
@Situation(rule = "HttpTimeoutMissing", client = "jetty")
public final class SilentServer {

  private final HttpClient client = new HttpClient();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 5_000)
  public int noTimeout(Peer peer) throws Exception {
    client.start();
    // BUG: HttpTimeoutMissing
    return client.newRequest(peer.silent()).send().getStatus();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed TimeoutException = 3", "client ESTABLISHED = 0"})
  public int timeoutOfRequest(Peer peer) throws Exception {
    client.start();
    return client.newRequest(peer.silent()).timeout(300, TimeUnit.MILLISECONDS).send().getStatus();
  }
}
