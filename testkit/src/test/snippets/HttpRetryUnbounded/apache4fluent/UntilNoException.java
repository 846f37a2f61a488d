package snippets.httpretryunbounded.apache4fluent;

import java.io.IOException;
import org.apache.http.client.fluent.Request;

/** A server that is down fails at once, again and again. */
public final class UntilNoException {

  public String get(String uri) {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try {
        return Request.Get(uri).connectTimeout(2_000).socketTimeout(5_000).execute().returnContent().asString();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
