package snippets.httpcallunderlock.jetty;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.client.HttpClient;

/** The monitor is not held while the server is waited for. */
public final class OtherMethodSynchronized {

  private final HttpClient client;

  public OtherMethodSynchronized(HttpClient client) {
    this.client = client;
  }

  public String get(String uri) throws ExecutionException, InterruptedException, TimeoutException {
    return client.GET(uri).getContentAsString();
  }

  public synchronized String last() {
    return toString();
  }
}
