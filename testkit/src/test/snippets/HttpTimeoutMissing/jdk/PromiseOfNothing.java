package snippets.httptimeoutmissing.jdk;

import java.net.http.HttpClient;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** A promise that has been kept is waited for by nobody, whatever it was kept with. */
public final class PromiseOfNothing {

  private final HttpClient client;

  public PromiseOfNothing(HttpClient client) {
    this.client = client;
  }

  public void joined() {
    warmedUp().join();
  }

  public void got() throws ExecutionException, InterruptedException {
    CompletableFuture<Void> done = CompletableFuture.completedFuture(null);
    done.get();
  }

  public void staged() {
    CompletableFuture.completedStage((Object) null).toCompletableFuture().join();
  }

  private CompletableFuture<Void> warmedUp() {
    System.out.println("over " + client.version());
    return CompletableFuture.completedFuture(null);
  }
}
