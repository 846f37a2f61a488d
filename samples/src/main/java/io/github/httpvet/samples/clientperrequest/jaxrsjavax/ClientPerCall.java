package io.github.httpvet.samples.clientperrequest.jaxrsjavax;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import javax.ws.rs.client.Client;
import javax.ws.rs.client.ClientBuilder;

/** With RESTEasy, a client for each call has a pool of its own; with others, a thread pool. */
@Situation(rule = "HttpClientPerRequest", client = "jaxrsjavax")
public final class ClientPerCall {

  private final Client shared = ClientBuilder.newClient();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED > 1", "after gc client ESTABLISHED = 0"})
  public String newClientEachTime(Peer peer) {
    // BUG: HttpClientPerRequest
    Client client = ClientBuilder.newClient();
    return client.target(peer.ok()).request().get(String.class);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String sharedClient(Peer peer) {
    return shared.target(peer.ok()).request().get(String.class);
  }
}
