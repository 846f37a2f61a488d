package io.github.httpvet.samples.responsenotdrained.webclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;

/** To take the first part of a body is to cancel the rest, and with it the connection. */
@Situation(
    rule = "HttpResponseNotDrained",
    client = "webclient",
    unseen = "that this client drops what is unread, the tables do not say")
public final class FirstPartOnly {

  private final WebClient client = WebClient.create();

  @Bad(
      calls = 10,
      expect = {"connections = 10", "client ESTABLISHED = 0"})
  public byte[] firstPart(Peer peer) {
    return parts(peer).blockFirst();
  }

  @Good(
      calls = 10,
      expect = {"connections <= 2", "client ESTABLISHED <= 2"})
  public long all(Peer peer) {
    return parts(peer).map(part -> part.length).reduce(0, Integer::sum).block();
  }

  private Flux<byte[]> parts(Peer peer) {
    return client.get().uri(peer.large()).retrieve().bodyToFlux(byte[].class);
  }
}
