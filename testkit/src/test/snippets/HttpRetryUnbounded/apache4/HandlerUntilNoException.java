package snippets.httpretryunbounded.apache4;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;

/** The handler throws at a bad status, and the loop goes on. */
public final class HandlerUntilNoException {

  private final HttpClient client;

  public HandlerUntilNoException(HttpClient client) {
    this.client = client;
  }

  public String get(HttpGet request) {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try {
        return client.execute(request, new BasicResponseHandler());
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
