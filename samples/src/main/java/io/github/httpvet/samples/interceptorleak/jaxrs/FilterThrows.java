package io.github.httpvet.samples.interceptorleak.jaxrs;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** A response whose filter throws is closed by nobody. */
@Situation(
    rule = "HttpInterceptorLeak",
    client = "jaxrs",
    unseen = "the table has no row for how this client goes on")
public final class FilterThrows {

  private final Client leaking =
      with(
          (request, response) -> {
            throw new IOException("no answer");
          });
  private final Client closing =
      with(
          (request, response) -> {
            response.getEntityStream().close();
            throw new IOException("no answer");
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
