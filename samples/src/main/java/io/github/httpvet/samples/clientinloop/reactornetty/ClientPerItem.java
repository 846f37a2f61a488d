package io.github.httpvet.samples.clientinloop.reactornetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** A provider made in the body of a loop connects once for each item, also if it is disposed of. */
@Situation(rule = "HttpClientInLoop", client = "reactornetty")
public final class ClientPerItem {

  private static final int ITEMS = 10;

  @Bad(
      calls = 2,
      expect = {"connections = 20", "client TIME_WAIT = 20"})
  public void newProviderForEachItem(Peer peer) {
    for (int item = 0; item < ITEMS; item++) {
      // BUG: HttpClientInLoop
      ConnectionProvider provider = ConnectionProvider.builder("item").maxConnections(1).build();
      get(peer, HttpClient.create(provider));
      provider.dispose();
    }
  }

  @Good(
      calls = 2,
      expect = {"connections = 2", "client TIME_WAIT = 2"})
  public void oneProviderForAllItems(Peer peer) {
    ConnectionProvider provider = ConnectionProvider.builder("all").maxConnections(1).build();
    for (int item = 0; item < ITEMS; item++) {
      get(peer, HttpClient.create(provider));
    }
    provider.dispose();
  }

  private static void get(Peer peer, HttpClient client) {
    client
        .responseTimeout(Duration.ofSeconds(10))
        .get()
        .uri(peer.ok())
        .responseContent()
        .aggregate()
        .asString()
        .block();
  }
}
