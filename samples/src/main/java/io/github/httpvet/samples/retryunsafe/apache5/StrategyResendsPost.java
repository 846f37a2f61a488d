package io.github.httpvet.samples.retryunsafe.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.DefaultHttpRequestRetryStrategy;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;

/** A retry strategy looks at the status alone: a POST that is answered with 503 is sent again. */
@Situation(
    rule = "HttpRetryUnsafe",
    client = "apache5",
    unseen = "what is sent again is a setting, a copy of the call or a stream")
public final class StrategyResendsPost {

  private final CloseableHttpClient unsafe =
      HttpClients.custom()
          .setRetryStrategy(new DefaultHttpRequestRetryStrategy(3, TimeValue.ofMilliseconds(50)))
          .build();
  private final CloseableHttpClient safe =
      HttpClients.custom().setRetryStrategy(new ExceptionsOnly()).build();

  @Bad(
      calls = 1,
      expect = {"requests POST = 4"})
  public int anyMethod(Peer peer) throws IOException {
    return pay(unsafe, peer);
  }

  @Good(
      calls = 1,
      expect = {"requests POST = 1"})
  public int exceptionsOnly(Peer peer) throws IOException {
    return pay(safe, peer);
  }

  private static int pay(CloseableHttpClient client, Peer peer) throws IOException {
    HttpPost request = new HttpPost(peer.unavailable(0));
    request.setEntity(new StringEntity("pay"));
    return client.execute(request, response -> response.getCode());
  }

  /** For exceptions, it looks at the method. */
  private static final class ExceptionsOnly extends DefaultHttpRequestRetryStrategy {

    ExceptionsOnly() {
      super(3, TimeValue.ofMilliseconds(50));
    }

    @Override
    public boolean retryRequest(HttpResponse response, int attempts, HttpContext context) {
      return false;
    }
  }
}
