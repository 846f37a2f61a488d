package snippets.httpretryunbounded.ahc;

import java.util.concurrent.ExecutionException;
import org.asynchttpclient.AsyncHttpClient;

/** The answer is waited for until there is one. */
public final class UntilNoException {

  private final AsyncHttpClient client;

  public UntilNoException(AsyncHttpClient client) {
    this.client = client;
  }

  public String get(String uri) throws InterruptedException {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try {
        return client.prepareGet(uri).execute().get().getResponseBody();
      } catch (ExecutionException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
