package io.github.httpvet.samples.interceptorleak.jaxrs;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;

/** The stream that a filter replaces is closed by nobody. */
@Situation(
    rule = "HttpInterceptorLeak",
    client = "jaxrs",
    unseen = "the table has no row for how this client goes on")
public final class ReplacesStream {

  private final Client leaking =
      with((request, response) -> response.setEntityStream(new ByteArrayInputStream(new byte[1])));
  private final Client closing =
      with(
          (request, response) -> {
            response.getEntityStream().close();
            response.setEntityStream(new ByteArrayInputStream(new byte[1]));
          });

  @Bad(
      calls = 10,
      expect = {"client ESTABLISHED = 10"},
      boundMillis = 8_000)
  public int leftOpen(Peer peer) {
    return get(leaking, peer);
  }

  @Good(
      calls = 10,
      expect = {"client ESTABLISHED <= 1"},
      boundMillis = 8_000)
  public int closed(Peer peer) {
    return get(closing, peer);
  }

  private static Client with(ClientResponseFilter filter) {
    return ClientBuilder.newClient().register(filter, ClientResponseFilter.class);
  }

  private static int get(Client client, Peer peer) {
    try (Response response = client.target(peer.ok()).request().get()) {
      return response.getStatus();
    }
  }
}
