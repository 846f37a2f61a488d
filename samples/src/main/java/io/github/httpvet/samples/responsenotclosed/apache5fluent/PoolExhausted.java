package io.github.httpvet.samples.responsenotclosed.apache5fluent;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.hc.client5.http.fluent.Request;
import org.apache.hc.core5.util.Timeout;

/**
 * A response that nobody reads keeps one of the hundred connections that all requests of the JVM
 * share; the next call waits three minutes for one.
 */
@Situation(rule = "HttpResponseNotClosed", client = "apache5fluent")
public final class PoolExhausted {

  @Bad(
      calls = 101,
      expect = {"returned = 100", "connections = 100", "client ESTABLISHED = 100"},
      boundMillis = 6_000)
  public void fireAndForget(Peer peer) throws IOException {
    // BUG: HttpResponseNotClosed
    request(peer).execute();
  }

  @Good(
      calls = 101,
      expect = {"returned = 101", "connections = 1", "client ESTABLISHED = 1"})
  public void discarded(Peer peer) throws IOException {
    request(peer).execute().discardContent();
  }

  private static Request request(Peer peer) {
    return Request.get(peer.ok())
        .connectTimeout(Timeout.ofSeconds(2))
        .responseTimeout(Timeout.ofSeconds(2));
  }
}
