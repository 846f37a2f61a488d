package io.github.httpvet.samples.transportperrequest.reactornetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import reactor.netty.http.client.HttpClient;

/** Connections are pooled by what the client is set up with: a new resolver finds none to use. */
@Situation(rule = "HttpTransportPerRequest", client = "reactornetty")
public final class ResolverPerCall {

  private final HttpClient shared = HttpClient.create().responseTimeout(Duration.ofSeconds(10));

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20", "after gc client ESTABLISHED = 20"})
  public String newResolverEachTime(Peer peer) {
    // BUG: HttpTransportPerRequest
    HttpClient derived = shared.resolver(spec -> spec.queryTimeout(Duration.ofSeconds(10)));
    return derived.get().uri(peer.ok()).responseContent().aggregate().asString().block();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String resolverOfOrigin(Peer peer) {
    HttpClient derived = shared.responseTimeout(Duration.ofSeconds(20));
    return derived.get().uri(peer.ok()).responseContent().aggregate().asString().block();
  }
}
