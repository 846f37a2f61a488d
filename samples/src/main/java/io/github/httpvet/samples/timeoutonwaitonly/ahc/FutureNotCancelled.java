package io.github.httpvet.samples.timeoutonwaitonly.ahc;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

/**
 * A timeout of the wait ends the wait, not the call: the socket stays until somebody cancels it.
 */
@Situation(
    rule = "HttpTimeoutOnWaitOnly",
    client = "ahc",
    unseen = "the task or future that waits is not followed to the exchange")
public final class FutureNotCancelled {

  private final AsyncHttpClient client = Dsl.asyncHttpClient();

  @Bad(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 5"})
  public int waitOnly(Peer peer) throws Exception {
    return client
        .prepareGet(peer.silent())
        .execute()
        .get(400, TimeUnit.MILLISECONDS)
        .getStatusCode();
  }

  @Good(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 0"})
  public int waitAndCancel(Peer peer) throws Exception {
    Future<Response> answer = client.prepareGet(peer.silent()).execute();
    try {
      return answer.get(400, TimeUnit.MILLISECONDS).getStatusCode();
    } finally {
      answer.cancel(true);
    }
  }
}
