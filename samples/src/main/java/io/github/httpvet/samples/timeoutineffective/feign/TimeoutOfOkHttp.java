package io.github.httpvet.samples.timeoutineffective.feign;

import feign.Feign;
import feign.Request.Options;
import feign.RequestLine;
import feign.Retryer;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/** The timeouts of the client below do not count: those of Feign do, 60 seconds by default. */
@Situation(
    rule = "HttpTimeoutIneffective",
    client = "feign",
    onlyScripted = "no other server is silent",
    unseen = "what is set after it counts, or handed over elsewhere, is not followed")
public final class TimeoutOfOkHttp {

  interface Silent {
    @RequestLine("GET /silent")
    String get();
  }

  private final OkHttpClient client =
      new OkHttpClient.Builder().readTimeout(300, TimeUnit.MILLISECONDS).build();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 12_000)
  public String timeoutOfOkHttp(Peer peer) {
    return get(peer, new Options());
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String timeoutOfFeign(Peer peer) {
    return get(peer, new Options(2, TimeUnit.SECONDS, 300, TimeUnit.MILLISECONDS, true));
  }

  private String get(Peer peer, Options options) {
    return Feign.builder()
        .client(new feign.okhttp.OkHttpClient(client))
        .options(options)
        .retryer(Retryer.NEVER_RETRY)
        .target(Silent.class, "http://" + peer.host() + ":" + peer.port())
        .get();
  }
}
