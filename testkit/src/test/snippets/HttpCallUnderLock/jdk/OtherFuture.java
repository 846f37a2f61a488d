package snippets.httpcallunderlock.jdk;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

/** What is waited for has nothing to do with a server. */
public final class OtherFuture {

  private final ExecutorService executor;

  public OtherFuture(ExecutorService executor) {
    this.executor = executor;
  }

  public synchronized String get(Callable<String> work)
      throws ExecutionException, InterruptedException {
    return executor.submit(work).get();
  }
}
