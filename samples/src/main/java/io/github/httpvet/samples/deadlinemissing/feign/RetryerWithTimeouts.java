package io.github.httpvet.samples.deadlinemissing.feign;

import feign.Client;
import feign.Feign;
import feign.Request;
import feign.RequestLine;
import feign.RetryableException;
import feign.Retryer;
import feign.okhttp.OkHttpClient;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.TimeUnit;

/** The timeouts of the options start again with each attempt of the retryer. */
@Situation(
    rule = "HttpDeadlineMissing",
    client = "feign",
    unseen = "how often it is tried, no constant tells")
public final class RetryerWithTimeouts {

  private final int attempts = Integer.getInteger("attempts", 20);
  private final Client client = new OkHttpClient();

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed RetryableException = 1", "connections >= 15"},
      boundMillis = 10_000)
  public String manyAttempts(Peer peer) {
    return api(new Retryer.Default(10, 10, attempts), peer).get();
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed RetryableException = 1", "connections <= 6"})
  public String deadlineForAllAttempts(Peer peer) {
    return api(new UntilDeadline(System.nanoTime() + 500_000_000), peer).get();
  }

  private Api api(Retryer retryer, Peer peer) {
    return Feign.builder()
        .client(client)
        .options(new Request.Options(100, TimeUnit.MILLISECONDS, 100, TimeUnit.MILLISECONDS, true))
        .retryer(retryer)
        .target(Api.class, peer.at(""));
  }

  private record UntilDeadline(long deadline) implements Retryer {

    @Override
    public void continueOrPropagate(RetryableException e) {
      if (System.nanoTime() - deadline > 0) {
        throw e;
      }
    }

    @Override
    public Retryer clone() {
      return this;
    }
  }

  /** One path. */
  interface Api {
    @RequestLine("GET /silent")
    String get();
  }
}
