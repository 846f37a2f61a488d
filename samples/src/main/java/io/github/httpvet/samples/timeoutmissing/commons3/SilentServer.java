package io.github.httpvet.samples.timeoutmissing.commons3;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;
import org.apache.commons.httpclient.params.HttpConnectionManagerParams;

/** No timeout is set by default: a call waits for ever for a server that does not answer. */
@Situation(rule = "HttpTimeoutMissing", client = "commons3")
public final class SilentServer {

  private final HttpClient bounded = new HttpClient();

  public SilentServer() {
    HttpConnectionManagerParams params = bounded.getHttpConnectionManager().getParams();
    params.setConnectionTimeout(2_000);
    params.setSoTimeout(300);
    bounded.getParams().setConnectionManagerTimeout(2_000);
  }

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public String noTimeouts(Peer peer) throws IOException {
    // BUG: HttpTimeoutMissing
    HttpClient client = new HttpClient();
    return text(client, peer);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String bothTimeouts(Peer peer) throws IOException {
    return text(bounded, peer);
  }

  private static String text(HttpClient client, Peer peer) throws IOException {
    GetMethod get = new GetMethod(peer.silent());
    try {
      client.executeMethod(get);
      return get.getResponseBodyAsString();
    } finally {
      get.releaseConnection();
    }
  }
}
