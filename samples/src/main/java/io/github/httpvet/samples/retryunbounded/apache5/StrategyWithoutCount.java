package io.github.httpvet.samples.retryunbounded.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.hc.client5.http.HttpRequestRetryStrategy;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.DefaultHttpRequestRetryStrategy;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;

/**
 * A retry strategy that looks at the status and not at the count asks as often as the server is in
 * trouble.
 */
@Situation(
    rule = "HttpRetryUnbounded",
    client = "apache5",
    unseen = "what tries again is a function or a setting and no loop")
public final class StrategyWithoutCount {

  private final CloseableHttpClient unbounded =
      HttpClients.custom().setRetryStrategy(new Unavailable()).build();
  private final CloseableHttpClient bounded =
      HttpClients.custom()
          .setRetryStrategy(new DefaultHttpRequestRetryStrategy(2, TimeValue.ofMilliseconds(100)))
          .build();

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "requests = 101"})
  public int whileUnavailable(Peer peer) throws IOException {
    return status(unbounded, peer);
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "requests = 3"})
  public int threeTimes(Peer peer) throws IOException {
    return status(bounded, peer);
  }

  private static int status(CloseableHttpClient client, Peer peer) throws IOException {
    return client.execute(
        new HttpGet(peer.unavailableFor(100)),
        response -> {
          EntityUtils.consume(response.getEntity());
          return response.getCode();
        });
  }

  /** As long as it is. */
  private static final class Unavailable implements HttpRequestRetryStrategy {

    @Override
    public boolean retryRequest(
        HttpRequest request, IOException exception, int attempts, HttpContext context) {
      return true;
    }

    @Override
    public boolean retryRequest(HttpResponse response, int attempts, HttpContext context) {
      return response.getCode() == 503;
    }

    @Override
    public TimeValue getRetryInterval(HttpResponse response, int attempts, HttpContext context) {
      return TimeValue.ZERO_MILLISECONDS;
    }
  }
}
