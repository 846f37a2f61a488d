package io.github.httpvet.samples.timeoutdisabled.apache5fluent;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.hc.client5.http.fluent.Request;
import org.apache.hc.core5.util.Timeout;

/** A disabled response timeout takes away the 3 minutes that are the default. */
@Situation(rule = "HttpTimeoutDisabled", client = "apache5fluent")
public final class ResponseTimeoutDisabled {

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 182_000)
  public String disabled(Peer peer) throws IOException {
    return Request.get(peer.silent())
        // BUG: HttpTimeoutDisabled
        .responseTimeout(Timeout.DISABLED)
        .execute()
        .returnContent()
        .asString();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String some(Peer peer) throws IOException {
    return Request.get(peer.silent())
        .responseTimeout(Timeout.ofMilliseconds(300))
        .execute()
        .returnContent()
        .asString();
  }
}
