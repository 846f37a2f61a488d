package io.github.httpvet.samples.timeoutdisabled.apache4fluent;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.http.client.fluent.Request;

/** A socket timeout of 0 means none: reading from a silent server never ends. */
@Situation(rule = "HttpTimeoutDisabled", client = "apache4fluent")
public final class SocketTimeoutOfZero {

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public String socketTimeoutOfZero(Peer peer) throws IOException {
    // BUG: HttpTimeoutDisabled
    return Request.Get(peer.silent()).socketTimeout(0).execute().returnContent().asString();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String socketTimeout(Peer peer) throws IOException {
    return Request.Get(peer.silent()).socketTimeout(300).execute().returnContent().asString();
  }
}
