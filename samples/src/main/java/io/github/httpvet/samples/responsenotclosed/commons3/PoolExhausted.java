package io.github.httpvet.samples.responsenotclosed.commons3;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;
import org.apache.commons.httpclient.methods.GetMethod;

/**
 * A method that nobody releases keeps one of the two connections of its host; the third call waits
 * for one, by default for ever.
 */
@Situation(rule = "HttpResponseNotClosed", client = "commons3")
public final class PoolExhausted {

  private final HttpClient client = new HttpClient(new MultiThreadedHttpConnectionManager());

  public PoolExhausted() {
    client.getHttpConnectionManager().getParams().setConnectionTimeout(2_000);
    client.getHttpConnectionManager().getParams().setSoTimeout(2_000);
  }

  @Bad(
      calls = 10,
      expect = {"returned = 2", "connections = 2", "client ESTABLISHED = 2", "held bytes > 100000"},
      boundMillis = 6_000)
  public int statusOnly(Peer peer) throws IOException {
    GetMethod get = new GetMethod(peer.large());
    // BUG: HttpResponseNotClosed
    return client.executeMethod(get);
  }

  @Good(
      calls = 10,
      expect = {"returned = 10", "connections = 1", "client ESTABLISHED = 1", "held bytes = 0"})
  public int released(Peer peer) throws IOException {
    GetMethod get = new GetMethod(peer.large());
    try {
      return client.executeMethod(get);
    } finally {
      get.releaseConnection();
    }
  }
}
