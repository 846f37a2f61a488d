package io.github.httpvet.samples.topic.tricklingserver.jetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;

/**
 * An idle timeout starts again with each byte; the timeout of the request covers the whole call.
 */
@Situation(topic = "trickling-server", client = "jetty")
public final class IdleTimeout {

  private final HttpClient client = new HttpClient();

  @Bad(
      calls = 1,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 2500)
  public void idleTimeout(Peer peer) throws Exception {
    client.start();
    client.newRequest(peer.trickle()).idleTimeout(500, TimeUnit.MILLISECONDS).send();
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed TimeoutException = 1", "client ESTABLISHED = 0"},
      boundMillis = 2500)
  public void timeout(Peer peer) throws Exception {
    client.start();
    client.newRequest(peer.trickle()).timeout(500, TimeUnit.MILLISECONDS).send();
  }
}
