package io.github.httpvet.samples.responseclosedlate.jaxrs;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/** Responses that are closed after the loop hold a connection each until then. */
@Situation(rule = "HttpResponseClosedLate", client = "jaxrs")
public final class ClosedAfterLoop {

  private final Client client = ClientBuilder.newClient();

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "connections = 20"})
  public int closedTogether(Peer peer) {
    List<Response> responses = new ArrayList<>();
    try {
      for (int page = 0; page < 20; page++) {
        // BUG: HttpResponseClosedLate
        responses.add(client.target(peer.large()).request().get());
      }
      return responses.stream().mapToInt(Response::getStatus).max().orElseThrow();
    } finally {
      responses.forEach(Response::close);
    }
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "connections = 1"})
  public int closedEachTurn(Peer peer) {
    int worst = 0;
    for (int page = 0; page < 20; page++) {
      try (Response response = client.target(peer.large()).request().get()) {
        response.readEntity(byte[].class);
        worst = Math.max(worst, response.getStatus());
      }
    }
    return worst;
  }
}
