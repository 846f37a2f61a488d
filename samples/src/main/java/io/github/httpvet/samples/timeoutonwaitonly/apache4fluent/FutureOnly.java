package io.github.httpvet.samples.timeoutonwaitonly.apache4fluent;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.http.client.fluent.Async;
import org.apache.http.client.fluent.Content;
import org.apache.http.client.fluent.Request;

/** A timeout of the wait ends the wait, not the call: the socket stays until somebody aborts it. */
@Situation(
    rule = "HttpTimeoutOnWaitOnly",
    client = "apache4fluent",
    unseen = "the task or future that waits is not followed to the exchange")
public final class FutureOnly {

  private final ExecutorService executor = Executors.newCachedThreadPool();

  @Bad(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 5"})
  public Content waitOnly(Peer peer) throws Exception {
    return send(Request.Get(peer.silent())).get(400, TimeUnit.MILLISECONDS);
  }

  @Good(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 0"})
  public Content waitAndAbort(Peer peer) throws Exception {
    Request request = Request.Get(peer.silent());
    try {
      return send(request).get(400, TimeUnit.MILLISECONDS);
    } finally {
      request.abort();
    }
  }

  private Future<Content> send(Request request) {
    return Async.newInstance().use(executor).execute(request);
  }
}
