package io.github.httpvet.samples.keepalivedisabled.hutool;

import cn.hutool.http.HttpRequest;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;

/** A request that asks the server to close is the last on its connection. */
@Situation(rule = "HttpKeepAliveDisabled", client = "hutool")
public final class NotKept {

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public String notKept(Peer peer) {
    // BUG: HttpKeepAliveDisabled
    return HttpRequest.get(peer.ok()).keepAlive(false).timeout(2000).execute().body();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1"})
  public String kept(Peer peer) {
    return HttpRequest.get(peer.ok()).timeout(2000).execute().body();
  }
}
