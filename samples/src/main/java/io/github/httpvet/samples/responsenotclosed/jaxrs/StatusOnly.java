package io.github.httpvet.samples.responsenotclosed.jaxrs;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Response;

/** A response that is neither read nor closed keeps its connection, and the next call connects. */
@Situation(rule = "HttpResponseNotClosed", client = "jaxrs")
public final class StatusOnly {

  private final Client client = ClientBuilder.newClient();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20", "held bytes > 1000000"})
  public int statusOnly(Peer peer) {
    // BUG: HttpResponseNotClosed
    Response response = client.target(peer.large()).request().get();
    return response.getStatus();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1", "held bytes = 0"})
  public int readAndClosed(Peer peer) {
    try (Response response = client.target(peer.large()).request().get()) {
      return response.readEntity(byte[].class).length;
    }
  }
}
