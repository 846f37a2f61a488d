package io.github.httpvet.samples.timeoutonwaitonly.jetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.Request;
import org.eclipse.jetty.client.util.FutureResponseListener;

/**
 * A timeout of the wait ends the wait, not the call: the socket stays until somebody cancels it.
 */
@Situation(
    rule = "HttpTimeoutOnWaitOnly",
    client = "jetty",
    unseen = "the task or future that waits is not followed to the exchange")
public final class ListenerOnly {

  private final HttpClient client = new HttpClient();

  @Bad(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 5"})
  public int waitOnly(Peer peer) throws Exception {
    return send(peer).get(300, TimeUnit.MILLISECONDS).getStatus();
  }

  @Good(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 0"})
  public int waitAndCancel(Peer peer) throws Exception {
    FutureResponseListener answer = send(peer);
    try {
      return answer.get(300, TimeUnit.MILLISECONDS).getStatus();
    } finally {
      answer.cancel(true);
    }
  }

  private FutureResponseListener send(Peer peer) throws Exception {
    client.start();
    Request request = client.newRequest(peer.silent());
    FutureResponseListener answer = new FutureResponseListener(request);
    request.send(answer);
    return answer;
  }
}
