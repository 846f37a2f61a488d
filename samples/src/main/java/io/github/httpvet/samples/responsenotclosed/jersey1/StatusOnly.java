package io.github.httpvet.samples.responsenotclosed.jersey1;

import com.sun.jersey.api.client.Client;
import com.sun.jersey.api.client.ClientResponse;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;

/** A response that is neither read nor closed keeps its connection, and the next call connects. */
@Situation(rule = "HttpResponseNotClosed", client = "jersey1")
public final class StatusOnly {

  private final Client client = Client.create();

  public StatusOnly() {
    client.setConnectTimeout(2_000);
    client.setReadTimeout(2_000);
  }

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20", "held bytes > 1000000"})
  public int statusOnly(Peer peer) {
    // BUG: HttpResponseNotClosed
    ClientResponse response = client.resource(peer.large()).get(ClientResponse.class);
    return response.getStatus();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1", "held bytes = 0"})
  public int readAndClosed(Peer peer) {
    ClientResponse response = client.resource(peer.large()).get(ClientResponse.class);
    try {
      return response.getEntity(byte[].class).length;
    } finally {
      response.close();
    }
  }
}
