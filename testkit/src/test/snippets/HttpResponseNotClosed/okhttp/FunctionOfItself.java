package snippets.httpresponsenotclosed.okhttp;

import java.util.concurrent.Callable;
import okhttp3.Response;

/** A function that is made of itself opens nothing. */
public final class FunctionOfItself {

  public int status(int attempts) throws Exception {
    return run(attempt(attempts)).code();
  }

  private Callable<Response> attempt(int left) {
    return () -> run(attempt(left - 1));
  }

  private static <T> T run(Callable<T> function) throws Exception {
    return function.call();
  }
}
