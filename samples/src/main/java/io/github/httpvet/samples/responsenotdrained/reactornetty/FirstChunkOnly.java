package io.github.httpvet.samples.responsenotdrained.reactornetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import reactor.netty.http.client.HttpClient;

/** To take the first part of a body is to cancel the rest, and with it the connection. */
@Situation(
    rule = "HttpResponseNotDrained",
    client = "reactornetty",
    unseen = "that this client drops what is unread, the tables do not say")
public final class FirstChunkOnly {

  private final HttpClient client = HttpClient.create();

  @Bad(
      calls = 10,
      expect = {"connections = 10", "client ESTABLISHED = 0"})
  public byte[] firstPart(Peer peer) {
    return client.get().uri(peer.large()).responseContent().asByteArray().blockFirst();
  }

  @Good(
      calls = 10,
      expect = {"connections <= 2", "client ESTABLISHED <= 2"})
  public byte[] all(Peer peer) {
    return client.get().uri(peer.large()).responseContent().aggregate().asByteArray().block();
  }
}
