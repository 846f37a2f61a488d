package snippets.httpcallunderlock.apache4async;

import java.util.concurrent.ExecutionException;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.nio.client.HttpAsyncClient;

/** The monitor is held for as long as the server takes. */
public final class SynchronizedMethod {

  private final HttpAsyncClient client;

  public SynchronizedMethod(HttpAsyncClient client) {
    this.client = client;
  }

  public synchronized String get(HttpGet call) throws ExecutionException, InterruptedException {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return client.execute(call, null).get().toString();
  }
}
