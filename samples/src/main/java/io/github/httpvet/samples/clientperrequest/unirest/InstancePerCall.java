package io.github.httpvet.samples.clientperrequest.unirest;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestInstance;

/** An instance for each call has a client of its own; closing it does no more than to forget it. */
@Situation(rule = "HttpClientPerRequest", client = "unirest")
public final class InstancePerCall {

  private final UnirestInstance shared = bounded(Unirest.spawnInstance());

  @Bad(
      calls = 20,
      expect = {
        "connections = 20",
        "client ESTABLISHED = 20",
        "threads *SelectorManager >= 20",
        "after gc client ESTABLISHED = 0"
      })
  public String newInstanceEachTime(Peer peer) {
    // BUG: HttpClientPerRequest
    try (UnirestInstance unirest = Unirest.spawnInstance()) {
      unirest.config().connectTimeout(2_000).requestTimeout(2_000);
      return unirest.get(peer.ok()).asString().getBody();
    }
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1", "threads *SelectorManager = 1"})
  public String sharedInstance(Peer peer) {
    return shared.get(peer.ok()).asString().getBody();
  }

  private static UnirestInstance bounded(UnirestInstance unirest) {
    unirest.config().connectTimeout(2_000).requestTimeout(2_000);
    return unirest;
  }
}
