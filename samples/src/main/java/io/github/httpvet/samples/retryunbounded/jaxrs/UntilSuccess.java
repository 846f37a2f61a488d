package io.github.httpvet.samples.retryunbounded.jaxrs;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Response;

/** A loop whose only way out is a good status asks as often as the server is in trouble. */
@Situation(rule = "HttpRetryUnbounded", client = "jaxrs")
public final class UntilSuccess {

  private final Client client = ClientBuilder.newClient();

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "requests = 101"})
  public int untilSuccess(Peer peer) {
    // BUG: HttpRetryUnbounded
    while (true) {
      try (Response response = client.target(peer.unavailableFor(100)).request().get()) {
        if (response.getStatus() == 200) {
          return response.getStatus();
        }
      }
    }
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "requests = 3"})
  public int threeTimes(Peer peer) throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try (Response response = client.target(peer.unavailableFor(100)).request().get()) {
        if (response.getStatus() == 200 || attempt == 3) {
          return response.getStatus();
        }
      }
      Thread.sleep(100L << attempt);
    }
  }
}
