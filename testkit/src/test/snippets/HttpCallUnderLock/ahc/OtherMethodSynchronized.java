package snippets.httpcallunderlock.ahc;

import java.util.concurrent.ExecutionException;
import org.asynchttpclient.AsyncHttpClient;

/** The monitor is not held while the server is waited for. */
public final class OtherMethodSynchronized {

  private final AsyncHttpClient client;

  public OtherMethodSynchronized(AsyncHttpClient client) {
    this.client = client;
  }

  public String get(String uri) throws ExecutionException, InterruptedException {
    return client.prepareGet(uri).execute().get().getResponseBody();
  }

  public synchronized String last() {
    return toString();
  }
}
