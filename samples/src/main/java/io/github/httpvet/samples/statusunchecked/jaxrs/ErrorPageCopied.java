package io.github.httpvet.samples.statusunchecked.jaxrs;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.core.Response;

/** A response of every status has an entity: the page of an error is sent on as if it were data. */
@Situation(rule = "HttpStatusUnchecked", client = "jaxrs")
public final class ErrorPageCopied {

  private final Client client = ClientBuilder.newClient();

  @Bad(
      calls = 3,
      expect = {"requests POST = 3", "failed = 0"})
  public void anyAnswer(Peer peer) {
    try (Response response = client.target(peer.missing()).request().get()) {
      // BUG: HttpStatusUnchecked
      store(response.readEntity(String.class), peer);
    }
  }

  @Good(
      calls = 3,
      expect = {"requests POST = 0", "failed NotFoundException = 3"})
  public void goodAnswer(Peer peer) {
    // Asked for an entity, the client throws at what is not in the 200s.
    store(client.target(peer.missing()).request().get(String.class), peer);
  }

  private void store(String rates, Peer peer) {
    client.target(peer.ok()).request().post(Entity.text(rates)).close();
  }
}
