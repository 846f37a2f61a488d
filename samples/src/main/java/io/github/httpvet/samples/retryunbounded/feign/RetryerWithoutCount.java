package io.github.httpvet.samples.retryunbounded.feign;

import feign.Client;
import feign.Feign;
import feign.RequestLine;
import feign.RetryableException;
import feign.Retryer;
import feign.okhttp.OkHttpClient;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;

/** A retryer that never gives up sends a request as often as the server hangs up. */
@Situation(
    rule = "HttpRetryUnbounded",
    client = "feign",
    unseen = "what tries again is a function or a setting and no loop")
public final class RetryerWithoutCount {

  private final Client client = new OkHttpClient();

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "requests = 101"})
  public String neverGivesUp(Peer peer) {
    return api(new Always(), peer).get();
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed RetryableException = 1", "requests = 3"})
  public String threeTimes(Peer peer) {
    return api(new Retryer.Default(100, 400, 3), peer).get();
  }

  private Api api(Retryer retryer, Peer peer) {
    return Feign.builder().client(client).retryer(retryer).target(Api.class, peer.at(""));
  }

  /** Gives up at nothing. */
  private static final class Always implements Retryer {

    @Override
    public void continueOrPropagate(RetryableException e) {
      System.err.println("again: " + e.getMessage());
    }

    @Override
    public Retryer clone() {
      return this;
    }
  }

  /** One path. */
  interface Api {
    @RequestLine("GET /hang-up-for?requests=100")
    String get();
  }
}
