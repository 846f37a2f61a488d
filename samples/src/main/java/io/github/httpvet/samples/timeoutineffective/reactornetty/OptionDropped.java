package io.github.httpvet.samples.timeoutineffective.reactornetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.netty.channel.ChannelOption;
import reactor.netty.http.client.HttpClient;

/** A client is never changed: the copy that has the option is dropped, and 30 seconds are left. */
@Situation(
    rule = "HttpTimeoutIneffective",
    client = "reactornetty",
    unseen = "what is set after it counts, or handed over elsewhere, is not followed")
public final class OptionDropped {

  private final HttpClient client = HttpClient.create();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client SYN_SENT = 1"},
      boundMillis = 5_000)
  public String dropped(Peer peer) {
    client.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 300);
    return get(client, peer);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed ConnectTimeoutException = 3", "client SYN_SENT = 0"},
      boundMillis = 5_000)
  public String used(Peer peer) {
    return get(client.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 300), peer);
  }

  private static String get(HttpClient client, Peer peer) {
    return client.get().uri(peer.deaf()).responseContent().aggregate().asString().block();
  }
}
