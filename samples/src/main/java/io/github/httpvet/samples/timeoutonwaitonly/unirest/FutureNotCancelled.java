package io.github.httpvet.samples.timeoutonwaitonly.unirest;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestInstance;

/**
 * A timeout of the wait ends the wait, not the call: the socket stays until somebody cancels it.
 */
@Situation(rule = "HttpTimeoutOnWaitOnly", client = "unirest")
public final class FutureNotCancelled {

  private final UnirestInstance unirest = Unirest.spawnInstance();

  @Bad(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 5"})
  public String waitOnly(Peer peer) throws Exception {
    // BUG: HttpTimeoutOnWaitOnly
    return unirest.get(peer.silent()).asStringAsync().get(400, TimeUnit.MILLISECONDS).getBody();
  }

  @Good(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 0"})
  public String waitAndCancel(Peer peer) throws Exception {
    Future<HttpResponse<String>> answer = unirest.get(peer.silent()).asStringAsync();
    try {
      return answer.get(400, TimeUnit.MILLISECONDS).getBody();
    } finally {
      answer.cancel(true);
    }
  }
}
