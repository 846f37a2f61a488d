package io.github.httpvet.samples.keepalivedisabled.ahc;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;

/** Without keep-alive each request asks the server to close, so each call connects. */
@Situation(rule = "HttpKeepAliveDisabled", client = "ahc")
public final class KeepAliveFalse {

  private final AsyncHttpClient closing =
      // BUG: HttpKeepAliveDisabled
      Dsl.asyncHttpClient(Dsl.config().setKeepAlive(false));
  private final AsyncHttpClient keeping = Dsl.asyncHttpClient();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public int keepAliveOff(Peer peer) throws Exception {
    return closing.prepareGet(peer.ok()).execute().get().getStatusCode();
  }

  @Good(
      calls = 20,
      expect = {"connections <= 2", "client ESTABLISHED <= 2"})
  public int keepAliveOn(Peer peer) throws Exception {
    return keeping.prepareGet(peer.ok()).execute().get().getStatusCode();
  }
}
