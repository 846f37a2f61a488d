package snippets.httpretryunbounded.jdk;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

/** No client gives what is waited for. */
public final class OtherFuture {

  private final ExecutorService executor;

  public OtherFuture(ExecutorService executor) {
    this.executor = executor;
  }

  public String get(Callable<String> work) throws InterruptedException {
    while (true) {
      try {
        return executor.submit(work).get();
      } catch (ExecutionException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
