package io.github.httpvet.samples.timeoutdisabled.feign;

import feign.Feign;
import feign.Request.Options;
import feign.RequestLine;
import feign.Retryer;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.TimeUnit;

/** A read timeout of 0 means none, in place of the 60 seconds that are the default. */
@Situation(
    rule = "HttpTimeoutDisabled",
    client = "feign",
    onlyScripted = "no other server is silent")
public final class ReadTimeoutOfZero {

  interface Silent {
    @RequestLine("GET /silent")
    String get();
  }

  private final Options some = new Options(2, TimeUnit.SECONDS, 300, TimeUnit.MILLISECONDS, true);
  private final Options none =
      // BUG: HttpTimeoutDisabled
      new Options(2, TimeUnit.SECONDS, 0, TimeUnit.MILLISECONDS, true);

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 62_000)
  public String readTimeoutOfZero(Peer peer) {
    return get(none, peer);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String readTimeout(Peer peer) {
    return get(some, peer);
  }

  private static String get(Options options, Peer peer) {
    return Feign.builder()
        .options(options)
        .retryer(Retryer.NEVER_RETRY)
        .target(Silent.class, "http://" + peer.host() + ":" + peer.port())
        .get();
  }
}
