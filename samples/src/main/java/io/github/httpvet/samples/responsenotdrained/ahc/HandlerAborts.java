package io.github.httpvet.samples.responsenotdrained.ahc;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.asynchttpclient.AsyncCompletionHandlerBase;
import org.asynchttpclient.AsyncHandler;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.HttpResponseStatus;

/** A handler that stops at the status makes the client close the connection. */
@Situation(
    rule = "HttpResponseNotDrained",
    client = "ahc",
    unseen = "that this client drops what is unread, the tables do not say")
public final class HandlerAborts {

  private final AsyncHttpClient client = Dsl.asyncHttpClient();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public void stops(Peer peer) throws Exception {
    client.prepareGet(peer.ok()).execute(new AtStatus(AsyncHandler.State.ABORT)).get();
  }

  @Good(
      calls = 20,
      expect = {"connections <= 2", "client ESTABLISHED <= 2"})
  public void goesOn(Peer peer) throws Exception {
    client.prepareGet(peer.ok()).execute(new AtStatus(AsyncHandler.State.CONTINUE)).get();
  }

  private static final class AtStatus extends AsyncCompletionHandlerBase {

    private final State next;

    AtStatus(State next) {
      this.next = next;
    }

    @Override
    public State onStatusReceived(HttpResponseStatus status) throws Exception {
      super.onStatusReceived(status);
      return next;
    }
  }
}
