package io.github.httpvet.samples.responsenotclosed.jaxrsjavax;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import javax.ws.rs.client.Client;
import javax.ws.rs.client.ClientBuilder;
import javax.ws.rs.core.Response;

/**
 * A response that nobody closes keeps its connection: when the 50 of RESTEasy's pool are taken, the
 * next call waits for one, for ever.
 */
@Situation(rule = "HttpResponseNotClosed", client = "jaxrsjavax")
public final class PoolExhausted {

  private final Client client = ClientBuilder.newClient();

  @Bad(
      calls = 51,
      expect = {"returned = 50", "connections = 50", "client ESTABLISHED = 50"})
  public int statusOnly(Peer peer) {
    // BUG: HttpResponseNotClosed
    Response response = client.target(peer.ok()).request().get();
    return response.getStatus();
  }

  @Good(
      calls = 51,
      expect = {"returned = 51", "connections = 1", "client ESTABLISHED = 1"})
  public int statusAndClosed(Peer peer) {
    Response response = client.target(peer.ok()).request().get();
    try {
      return response.getStatus();
    } finally {
      response.close();
    }
  }
}
