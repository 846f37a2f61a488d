package snippets.httpretryunbounded.jetty;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.client.HttpClient;

/** The client is asked until it answers. */
public final class UntilStatus {

  private final HttpClient client;

  public UntilStatus(HttpClient client) {
    this.client = client;
  }

  public String get(String uri) throws InterruptedException {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try {
        return client.GET(uri).getContentAsString();
      } catch (ExecutionException | TimeoutException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
