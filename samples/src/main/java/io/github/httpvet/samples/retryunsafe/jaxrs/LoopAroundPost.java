package io.github.httpvet.samples.retryunsafe.jaxrs;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;

/**
 * A loop of two sends a POST four times, since the connection below sends it again when it is
 * closed without an answer.
 */
@Situation(rule = "HttpRetryUnsafe", client = "jaxrs")
public final class LoopAroundPost {

  private final Client client = ClientBuilder.newClient();

  @Bad(
      calls = 1,
      expect = {"requests POST = 4", "failed ProcessingException = 1"})
  public String twice(Peer peer) {
    try {
      return client.target(peer.hangUp()).request().post(Entity.text("pay"), String.class);
    } catch (ProcessingException e) {
      // BUG: HttpRetryUnsafe
      return client.target(peer.hangUp()).request().post(Entity.text("pay"), String.class);
    }
  }

  @Good(
      calls = 1,
      expect = {"requests POST = 2", "failed ProcessingException = 1"})
  public String once(Peer peer) {
    return client.target(peer.hangUp()).request().post(Entity.text("pay"), String.class);
  }
}
