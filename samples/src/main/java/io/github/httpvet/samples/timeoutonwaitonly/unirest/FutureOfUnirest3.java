package io.github.httpvet.samples.timeoutonwaitonly.unirest;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kong.unirest.HttpResponse;
import kong.unirest.Unirest;
import kong.unirest.UnirestInstance;

/** In Unirest 3, a timeout of the wait ends the wait, not the call: the socket stays. */
@Situation(
    rule = "HttpTimeoutOnWaitOnly",
    client = "unirest",
    unseen = "the task or future that waits is not followed to the exchange")
public final class FutureOfUnirest3 {

  private final UnirestInstance unirest = Unirest.spawnInstance();

  @Bad(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 5"})
  public String waitOnly(Peer peer) throws Exception {
    Future<HttpResponse<String>> answer = unirest.get(peer.silent()).asStringAsync();
    try {
      return answer.get(400, TimeUnit.MILLISECONDS).getBody();
    } finally {
      answer.cancel(true);
    }
  }

  @Good(
      calls = 5,
      expect = {"failed SocketTimeoutException = 5", "client ESTABLISHED = 0"})
  public String socketTimeout(Peer peer) throws Exception {
    return unirest.get(peer.silent()).socketTimeout(400).asStringAsync().get().getBody();
  }
}
