package io.github.httpvet.samples.bodyunbounded.reactornetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.logging.Level;
import java.util.logging.Logger;
import reactor.netty.http.client.HttpClient;

/**
 * To tap the wire is to write each byte that comes in as text, where the level of the log allows
 * it.
 */
@Situation(rule = "HttpBodyUnbounded", client = "reactornetty")
public final class Wiretap {

  private static final Logger LOG = Logger.getLogger("reactor.netty.http.client");

  // BUG: HttpBodyUnbounded
  private final HttpClient tapped = HttpClient.create().wiretap(true);
  private final HttpClient plain = HttpClient.create();

  public Wiretap() {
    LOG.setLevel(Level.FINE);
  }

  @Bad(
      calls = 10,
      expect = {"allocated MiB >= 200"})
  public int wireTapped(Peer peer) {
    return length(tapped, peer);
  }

  @Good(
      calls = 10,
      expect = {"allocated MiB < 80"})
  public int notTapped(Peer peer) {
    return length(plain, peer);
  }

  private static int length(HttpClient client, Peer peer) {
    return client
        .get()
        .uri(peer.large())
        .responseContent()
        .map(part -> part.readableBytes())
        .reduce(0, Integer::sum)
        .block();
  }
}
