package snippets.httpretryunbounded.google;

import com.google.api.client.http.HttpRequest;
import java.io.IOException;

/** Bad answers throw, and the loop goes on. */
public final class AfterEachException {

  public String get(HttpRequest request) {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try {
        return request.execute().parseAsString();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
