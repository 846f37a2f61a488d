package io.github.httpvet.samples.timeoutmissing.apache4fluent;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.http.client.fluent.Request;

/** A request has no timeouts unless it is given some: reading from a silent server never ends. */
@Situation(rule = "HttpTimeoutMissing", client = "apache4fluent")
public final class SilentServer {

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public String noTimeouts(Peer peer) throws IOException {
    // BUG: HttpTimeoutMissing
    return Request.Get(peer.silent()).execute().returnContent().asString();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String bothTimeouts(Peer peer) throws IOException {
    return Request.Get(peer.silent())
        .connectTimeout(2_000)
        .socketTimeout(300)
        .execute()
        .returnContent()
        .asString();
  }
}
