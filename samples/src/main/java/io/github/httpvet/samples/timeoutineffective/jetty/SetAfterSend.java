package io.github.httpvet.samples.timeoutineffective.jetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.Request;
import org.eclipse.jetty.client.util.FutureResponseListener;

/** A timeout that is set after the request was sent does not reach it. */
@Situation(
    rule = "HttpTimeoutIneffective",
    client = "jetty",
    unseen = "what is set after it counts, or handed over elsewhere, is not followed")
public final class SetAfterSend {

  private final HttpClient client = new HttpClient();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 5_000)
  public int afterwards(Peer peer) throws Exception {
    client.start();
    Request request = client.newRequest(peer.silent());
    FutureResponseListener answer = new FutureResponseListener(request);
    request.send(answer);
    request.timeout(300, TimeUnit.MILLISECONDS);
    return answer.get().getStatus();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed TimeoutException = 3", "client ESTABLISHED = 0"})
  public int before(Peer peer) throws Exception {
    client.start();
    Request request = client.newRequest(peer.silent());
    FutureResponseListener answer = new FutureResponseListener(request);
    request.timeout(300, TimeUnit.MILLISECONDS);
    request.send(answer);
    return answer.get().getStatus();
  }
}
