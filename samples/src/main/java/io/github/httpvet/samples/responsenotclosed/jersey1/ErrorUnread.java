package io.github.httpvet.samples.responsenotclosed.jersey1;

import com.sun.jersey.api.client.Client;
import com.sun.jersey.api.client.ClientResponse;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;

/** The page that comes with an error is a body as well: unread, it keeps its connection. */
@Situation(rule = "HttpResponseNotClosed", client = "jersey1")
public final class ErrorUnread {

  private final Client client = Client.create();

  public ErrorUnread() {
    client.setConnectTimeout(2_000);
    client.setReadTimeout(2_000);
  }

  @Bad(
      calls = 20,
      expect = {"failed IOException = 20", "connections = 20", "client ESTABLISHED = 20"})
  public String throwOnStatus(Peer peer) throws IOException {
    // BUG: HttpResponseNotClosed
    ClientResponse response = client.resource(peer.missing()).get(ClientResponse.class);
    if (response.getStatus() >= 400) {
      throw new IOException("status " + response.getStatus());
    }
    return response.getEntity(String.class);
  }

  @Good(
      calls = 20,
      expect = {"failed UniformInterfaceException = 20", "connections = 1"})
  public String entityAsked(Peer peer) {
    return client.resource(peer.missing()).get(String.class);
  }
}
