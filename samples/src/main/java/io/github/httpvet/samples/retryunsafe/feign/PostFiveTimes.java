package io.github.httpvet.samples.retryunsafe.feign;

import feign.Client;
import feign.Feign;
import feign.RequestLine;
import feign.Retryer;
import feign.okhttp.OkHttpClient;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;

/** The default retryer of Feign sends a POST again, up to five times, when the answer is lost. */
@Situation(
    rule = "HttpRetryUnsafe",
    client = "feign",
    unseen = "what is sent again is a setting, a copy of the call or a stream")
public final class PostFiveTimes {

  private final Client client = new OkHttpClient();

  @Bad(
      calls = 1,
      expect = {"requests POST = 5", "failed RetryableException = 1"})
  public void defaultRetryer(Peer peer) {
    api(new Retryer.Default(), peer).pay();
  }

  @Good(
      calls = 1,
      expect = {"requests POST = 1", "failed RetryableException = 1"})
  public void neverRetry(Peer peer) {
    api(Retryer.NEVER_RETRY, peer).pay();
  }

  private Api api(Retryer retryer, Peer peer) {
    return Feign.builder().client(client).retryer(retryer).target(Api.class, peer.at(""));
  }

  /** One path. */
  interface Api {
    @RequestLine("POST /hang-up")
    void pay();
  }
}
