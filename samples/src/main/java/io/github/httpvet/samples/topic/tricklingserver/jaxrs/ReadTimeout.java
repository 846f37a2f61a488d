package io.github.httpvet.samples.topic.tricklingserver.jaxrs;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * A read timeout starts again with each byte, and the client has no other bound: the wait can be
 * bounded, the connection stays.
 */
@Situation(topic = "trickling-server", client = "jaxrs")
public final class ReadTimeout {

  private final Client client =
      ClientBuilder.newBuilder()
          .connectTimeout(500, TimeUnit.MILLISECONDS)
          .readTimeout(500, TimeUnit.MILLISECONDS)
          .build();

  @Bad(
      calls = 1,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 2500)
  public void readTimeout(Peer peer) {
    client.target(peer.trickle()).request().get(String.class);
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed TimeoutException = 1", "client ESTABLISHED = 1"},
      boundMillis = 2500)
  public void boundedWait(Peer peer) throws Exception {
    Future<String> answer = client.target(peer.trickle()).request().async().get(String.class);
    answer.get(500, TimeUnit.MILLISECONDS);
  }
}
