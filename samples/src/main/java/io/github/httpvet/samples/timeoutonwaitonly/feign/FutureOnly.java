package io.github.httpvet.samples.timeoutonwaitonly.feign;

import feign.AsyncFeign;
import feign.Request.Options;
import feign.RequestLine;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A timeout of the wait ends the wait, not the call: the socket stays until its own timeout. */
@Situation(
    rule = "HttpTimeoutOnWaitOnly",
    client = "feign",
    onlyScripted = "no other server is silent",
    unseen = "the task or future that waits is not followed to the exchange")
public final class FutureOnly {

  interface Silent {
    @RequestLine("GET /silent")
    CompletableFuture<String> get();
  }

  @Bad(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 5"})
  public String waitOnly(Peer peer) throws Exception {
    return api(peer, 60_000).get().get(400, TimeUnit.MILLISECONDS);
  }

  @Good(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 0"})
  public String readTimeout(Peer peer) throws Exception {
    return api(peer, 300).get().get(400, TimeUnit.MILLISECONDS);
  }

  private static Silent api(Peer peer, int readMillis) {
    Options options = new Options(2, TimeUnit.SECONDS, readMillis, TimeUnit.MILLISECONDS, true);
    return AsyncFeign.builder()
        .options(options)
        .target(Silent.class, "http://" + peer.host() + ":" + peer.port());
  }
}
