package io.github.httpvet.samples.responsenotdrained.jaxrs;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Response;

/** To close a response of which much is unread is to close its connection. */
@Situation(
    rule = "HttpResponseNotDrained",
    client = "jaxrs",
    unseen = "that this client drops what is unread, the tables do not say")
public final class LargeClosedUnread {

  private final Client client = ClientBuilder.newClient();

  @Bad(
      calls = 10,
      expect = {"connections = 10", "client ESTABLISHED = 0"},
      boundMillis = 8_000)
  public int onlyClosed(Peer peer) {
    try (Response response = client.target(peer.large()).request().get()) {
      return response.getStatus();
    }
  }

  @Good(
      calls = 10,
      expect = {"connections = 1", "client ESTABLISHED = 1"},
      boundMillis = 8_000)
  public int readAndClosed(Peer peer) {
    try (Response response = client.target(peer.large()).request().get()) {
      response.readEntity(byte[].class);
      return response.getStatus();
    }
  }
}
