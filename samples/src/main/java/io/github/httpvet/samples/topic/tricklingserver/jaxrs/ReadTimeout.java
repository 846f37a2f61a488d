package io.github.httpvet.samples.topic.tricklingserver.jaxrs;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.TimeUnit;

/**
 * A read timeout starts again with each byte, and the client has no other: who waits has to give
 * up.
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
      expect = {"returned = 1", "client ESTABLISHED = 0"},
      boundMillis = 2500)
  public void headerOnlyAndClosed(Peer peer) {
    try (Response response = client.target(peer.trickle()).request().get()) {
      response.getStatus();
    }
  }
}
