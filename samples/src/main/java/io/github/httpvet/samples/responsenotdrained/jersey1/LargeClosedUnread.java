package io.github.httpvet.samples.responsenotdrained.jersey1;

import com.sun.jersey.api.client.Client;
import com.sun.jersey.api.client.ClientResponse;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;

/** To close a response of which much is unread is to close its connection. */
@Situation(
    rule = "HttpResponseNotDrained",
    client = "jersey1",
    unseen = "that this client drops what is unread, the tables do not say")
public final class LargeClosedUnread {

  private final Client client = Client.create();

  @Bad(
      calls = 10,
      expect = {"connections = 10", "client ESTABLISHED = 0"},
      boundMillis = 8_000)
  public int onlyClosed(Peer peer) {
    ClientResponse response = client.resource(peer.large()).get(ClientResponse.class);
    try {
      return response.getStatus();
    } finally {
      response.close();
    }
  }

  @Good(
      calls = 10,
      expect = {"connections = 1", "client ESTABLISHED = 1"},
      boundMillis = 8_000)
  public int readAndClosed(Peer peer) {
    ClientResponse response = client.resource(peer.large()).get(ClientResponse.class);
    try {
      response.getEntity(byte[].class);
      return response.getStatus();
    } finally {
      response.close();
    }
  }
}
