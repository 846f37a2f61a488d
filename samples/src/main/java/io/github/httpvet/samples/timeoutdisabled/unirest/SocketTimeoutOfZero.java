package io.github.httpvet.samples.timeoutdisabled.unirest;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import kong.unirest.Unirest;
import kong.unirest.UnirestInstance;

/**
 * In Unirest 3 a socket timeout of 0 means none, in place of the 60 seconds that are the default.
 */
@Situation(rule = "HttpTimeoutDisabled", client = "unirest")
public final class SocketTimeoutOfZero {

  private final UnirestInstance unirest = Unirest.spawnInstance();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 62_000)
  public String socketTimeoutOfZero(Peer peer) {
    // BUG: HttpTimeoutDisabled
    return unirest.get(peer.silent()).socketTimeout(0).asString().getBody();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String socketTimeout(Peer peer) {
    return unirest.get(peer.silent()).socketTimeout(300).asString().getBody();
  }
}
