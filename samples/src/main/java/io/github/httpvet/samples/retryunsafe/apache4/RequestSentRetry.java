package io.github.httpvet.samples.retryunsafe.apache4;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.DefaultHttpRequestRetryHandler;
import org.apache.http.impl.client.HttpClients;

/** A retry handler that may send again what was sent sends a POST four times. */
@Situation(rule = "HttpRetryUnsafe", client = "apache4")
public final class RequestSentRetry {

  private final CloseableHttpClient unsafe =
      HttpClients.custom()
          // BUG: HttpRetryUnsafe
          .setRetryHandler(new DefaultHttpRequestRetryHandler(3, true))
          .build();
  private final CloseableHttpClient safe =
      HttpClients.custom().setRetryHandler(new DefaultHttpRequestRetryHandler(3, false)).build();

  @Bad(
      calls = 1,
      expect = {"requests POST = 4", "failed IOException = 1"})
  public int sentAgain(Peer peer) throws IOException {
    return pay(unsafe, peer);
  }

  @Good(
      calls = 1,
      expect = {"requests POST = 1", "failed IOException = 1"})
  public int onlyIfNotSent(Peer peer) throws IOException {
    return pay(safe, peer);
  }

  private static int pay(CloseableHttpClient client, Peer peer) throws IOException {
    HttpPost request = new HttpPost(peer.hangUp());
    request.setEntity(new StringEntity("pay"));
    return client.execute(request, response -> response.getStatusLine().getStatusCode());
  }
}
