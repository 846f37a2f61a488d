package io.github.httpvet.samples.timeoutmissing.hutool;

import cn.hutool.http.HttpRequest;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;

/** Hutool's default is a timeout of -1, which it never sets: a silent server holds the thread. */
@Situation(rule = "HttpTimeoutMissing", client = "hutool")
public final class SilentServer {

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public String noTimeout(Peer peer) {
    // BUG: HttpTimeoutMissing
    return HttpRequest.get(peer.silent()).execute().body();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String timeout(Peer peer) {
    return HttpRequest.get(peer.silent()).timeout(300).execute().body();
  }
}
