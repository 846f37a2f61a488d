package snippets.httpretryunbounded.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** The handler throws at a bad status, and the loop goes on. */
public final class HandlerUntilNoException {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public String get(HttpGet request) {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try {
        return client.execute(request, new BasicHttpClientResponseHandler());
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
