package io.github.httpvet.samples.responsenotdrained.webclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.springframework.web.reactive.function.client.WebClient;

/** A body of {@code Void} is cancelled, not read, so each call loses its connection. */
@Situation(rule = "HttpResponseNotDrained", client = "webclient")
public final class VoidBody {

  private final WebClient client = WebClient.create();

  @Bad(
      calls = 20,
      expect = {"connections >= 15", "client ESTABLISHED <= 1"})
  public void bodyOfVoid(Peer peer) {
    // BUG: HttpResponseNotDrained
    client.get().uri(peer.ok()).retrieve().bodyToMono(Void.class).block();
  }

  @Good(
      calls = 20,
      expect = {"connections <= 2", "client ESTABLISHED <= 2"})
  public void bodiless(Peer peer) {
    client.get().uri(peer.ok()).retrieve().toBodilessEntity().block();
  }
}
