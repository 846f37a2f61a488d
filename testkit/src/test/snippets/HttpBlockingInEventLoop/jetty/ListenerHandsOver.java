package snippets.httpblockingineventloop.jetty;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.Request;
import org.eclipse.jetty.client.api.Result;

/** The listener completes a future, and another thread goes on from there. */
public final class ListenerHandsOver {

  private final HttpClient client;
  private final Executor workers;

  public ListenerHandsOver(HttpClient client, Executor workers) {
    this.client = client;
    this.workers = workers;
  }

  public CompletableFuture<Integer> chain(String first, Request second) {
    CompletableFuture<Result> done = new CompletableFuture<>();
    client.newRequest(first).timeout(5, TimeUnit.SECONDS).send(done::complete);
    return done.thenApplyAsync(result -> status(second), workers);
  }

  private static int status(Request request) {
    try {
      return request.send().getStatus();
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      return -1;
    }
  }
}
