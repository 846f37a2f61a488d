package io.github.httpvet.samples.clientperrequest.reactornetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** A provider is a pool: its connections stay until it is disposed of, even if nobody has it. */
@Situation(rule = "HttpClientPerRequest", client = "reactornetty")
public final class ClientPerCall {

  private final ConnectionProvider shared = ConnectionProvider.create("shared", 10);

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20", "after gc client ESTABLISHED = 20"})
  public String newProviderEachTime(Peer peer) {
    // BUG: HttpClientPerRequest
    ConnectionProvider provider = ConnectionProvider.create("own", 10);
    return get(peer, HttpClient.create(provider));
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String sharedProvider(Peer peer) {
    return get(peer, HttpClient.create(shared));
  }

  private static String get(Peer peer, HttpClient client) {
    return client
        .responseTimeout(Duration.ofSeconds(10))
        .get()
        .uri(peer.ok())
        .responseContent()
        .aggregate()
        .asString()
        .block();
  }
}
