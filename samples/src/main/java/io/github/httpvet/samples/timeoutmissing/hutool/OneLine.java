package io.github.httpvet.samples.timeoutmissing.hutool;

import cn.hutool.http.HttpUtil;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;

/** The one-line call has no bound either, unless it is given one. */
@Situation(rule = "HttpTimeoutMissing", client = "hutool")
public final class OneLine {

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public String noTimeout(Peer peer) {
    // BUG: HttpTimeoutMissing
    return HttpUtil.get(peer.silent());
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String timeout(Peer peer) {
    return HttpUtil.get(peer.silent(), 300);
  }
}
