package io.github.httpvet.samples.retryunsafe.commons3;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.commons.httpclient.DefaultHttpMethodRetryHandler;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.PostMethod;
import org.apache.commons.httpclient.methods.StringRequestEntity;
import org.apache.commons.httpclient.params.HttpMethodParams;

/** A retry handler that may send again what was sent sends a POST four times. */
@Situation(rule = "HttpRetryUnsafe", client = "commons3")
public final class RequestSentRetry {

  private final HttpClient client = new HttpClient();

  @Bad(
      calls = 1,
      expect = {"requests POST = 4", "failed IOException = 1"})
  public int sentAgain(Peer peer) throws IOException {
    // BUG: HttpRetryUnsafe
    return pay(new DefaultHttpMethodRetryHandler(3, true), peer);
  }

  @Good(
      calls = 1,
      expect = {"requests POST = 1", "failed IOException = 1"})
  public int never(Peer peer) throws IOException {
    return pay(new DefaultHttpMethodRetryHandler(0, false), peer);
  }

  private int pay(DefaultHttpMethodRetryHandler retry, Peer peer) throws IOException {
    PostMethod method = new PostMethod(peer.hangUp());
    method.getParams().setParameter(HttpMethodParams.RETRY_HANDLER, retry);
    method.setRequestEntity(new StringRequestEntity("pay", "text/plain", "US-ASCII"));
    try {
      return client.executeMethod(method);
    } finally {
      method.releaseConnection();
    }
  }
}
