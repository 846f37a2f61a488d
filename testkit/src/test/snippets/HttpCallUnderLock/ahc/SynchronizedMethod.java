package snippets.httpcallunderlock.ahc;

import java.util.concurrent.ExecutionException;
import org.asynchttpclient.AsyncHttpClient;

/** The monitor is held for as long as the server takes. */
public final class SynchronizedMethod {

  private final AsyncHttpClient client;

  public SynchronizedMethod(AsyncHttpClient client) {
    this.client = client;
  }

  public synchronized String get(String uri) throws ExecutionException, InterruptedException {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return client.prepareGet(uri).execute().get().getResponseBody();
  }
}
