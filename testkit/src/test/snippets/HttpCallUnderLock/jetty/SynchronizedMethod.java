package snippets.httpcallunderlock.jetty;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.client.HttpClient;

/** The monitor is held for as long as the server takes. */
public final class SynchronizedMethod {

  private final HttpClient client;

  public SynchronizedMethod(HttpClient client) {
    this.client = client;
  }

  public synchronized String get(String uri) throws ExecutionException, InterruptedException, TimeoutException {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return client.GET(uri).getContentAsString();
  }
}
