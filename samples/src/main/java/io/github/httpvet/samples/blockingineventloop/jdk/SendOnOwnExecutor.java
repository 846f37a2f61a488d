package io.github.httpvet.samples.blockingineventloop.jdk;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A call that waits on the thread of its client's executor waits for what only this thread could
 * do.
 */
@Situation(
    rule = "HttpBlockingInEventLoop",
    client = "jdk",
    unseen = "the threads of this client are no event loop in the tables")
public final class SendOnOwnExecutor {

  private final ExecutorService shared = Executors.newSingleThreadExecutor();
  private final ExecutorService workers = Executors.newSingleThreadExecutor();
  private final HttpClient client = HttpClient.newBuilder().executor(shared).build();

  @Bad(
      calls = 3,
      expect = {"returned = 0"})
  public int onItsExecutor(Peer peer) throws InterruptedException, ExecutionException {
    return shared
        .submit(() -> client.send(request(peer), BodyHandlers.ofString()))
        .get()
        .statusCode();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed = 0"})
  public int onAnotherExecutor(Peer peer) throws InterruptedException, ExecutionException {
    return workers
        .submit(() -> client.send(request(peer), BodyHandlers.ofString()))
        .get()
        .statusCode();
  }

  private static HttpRequest request(Peer peer) {
    return HttpRequest.newBuilder(URI.create(peer.ok())).timeout(Duration.ofSeconds(10)).build();
  }
}
