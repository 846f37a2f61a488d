package io.github.httpvet.samples.topic.tricklingserver.feign;

import feign.Feign;
import feign.Request.Options;
import feign.RequestLine;
import feign.Retryer;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/**
 * The options of Feign bound each read; a call timeout of the OkHttp client below covers the whole
 * call.
 */
@Situation(topic = "trickling-server", client = "feign")
public final class RequestOptions {

  private final OkHttpClient shared = new OkHttpClient();

  @Bad(
      calls = 1,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 2500)
  public void options(Peer peer) {
    api(shared, peer).get();
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed InterruptedIOException = 1", "client ESTABLISHED = 0"},
      boundMillis = 2500)
  public void callTimeoutBelow(Peer peer) {
    api(shared.newBuilder().callTimeout(Duration.ofMillis(500)).build(), peer).get();
  }

  private static Api api(OkHttpClient client, Peer peer) {
    return Feign.builder()
        .client(new feign.okhttp.OkHttpClient(client))
        .options(new Options(500, TimeUnit.MILLISECONDS, 500, TimeUnit.MILLISECONDS, true))
        .retryer(Retryer.NEVER_RETRY)
        .target(Api.class, peer.at(""));
  }

  /** One path. */
  interface Api {
    @RequestLine("GET /trickle")
    String get();
  }
}
