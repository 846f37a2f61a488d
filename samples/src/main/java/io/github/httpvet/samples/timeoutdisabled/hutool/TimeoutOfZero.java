package io.github.httpvet.samples.timeoutdisabled.hutool;

import cn.hutool.http.HttpRequest;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;

/** A timeout of 0 is not set, so none bounds the call. */
@Situation(rule = "HttpTimeoutDisabled", client = "hutool")
public final class TimeoutOfZero {

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public String timeoutOfZero(Peer peer) {
    // BUG: HttpTimeoutDisabled
    return HttpRequest.get(peer.silent()).timeout(0).execute().body();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String timeout(Peer peer) {
    return HttpRequest.get(peer.silent()).timeout(300).execute().body();
  }
}
