package io.github.httpvet.samples.timeoutmissing.unirest;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestInstance;

/** Only the connect is bounded by default: a silent server is waited for without end. */
@Situation(rule = "HttpTimeoutMissing", client = "unirest")
public final class SilentServer {

  private final UnirestInstance unirest = Unirest.spawnInstance();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public String noRequestTimeout(Peer peer) {
    // BUG: HttpTimeoutMissing
    return unirest.get(peer.silent()).asString().getBody();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed HttpTimeoutException = 3", "client ESTABLISHED = 0"})
  public String requestTimeout(Peer peer) {
    return unirest.get(peer.silent()).requestTimeout(300).asString().getBody();
  }
}
