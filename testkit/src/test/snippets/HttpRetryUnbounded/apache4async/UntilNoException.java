package snippets.httpretryunbounded.apache4async;

import java.util.concurrent.ExecutionException;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.nio.client.HttpAsyncClient;

/** A server that is down fails at once, again and again. */
public final class UntilNoException {

  private final HttpAsyncClient client;

  public UntilNoException(HttpAsyncClient client) {
    this.client = client;
  }

  public String get(HttpGet call) throws InterruptedException {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try {
        return client.execute(call, null).get().toString();
      } catch (ExecutionException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
