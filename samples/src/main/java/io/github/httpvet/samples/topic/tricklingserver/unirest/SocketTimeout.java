package io.github.httpvet.samples.topic.tricklingserver.unirest;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.TimeUnit;
import kong.unirest.Unirest;
import kong.unirest.UnirestInstance;

/**
 * The socket timeout of Unirest 3 starts again with each byte, and there is no other bound: the
 * wait can be bounded, the connection stays.
 */
@Situation(topic = "trickling-server", client = "unirest")
public final class SocketTimeout {

  private final UnirestInstance unirest = Unirest.spawnInstance();

  @Bad(
      calls = 1,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 2500)
  public void socketTimeout(Peer peer) {
    unirest.get(peer.trickle()).socketTimeout(500).asString();
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed TimeoutException = 1", "client ESTABLISHED = 1"},
      boundMillis = 2500)
  public void boundedWait(Peer peer) throws Exception {
    unirest.get(peer.trickle()).socketTimeout(500).asStringAsync().get(500, TimeUnit.MILLISECONDS);
  }
}
