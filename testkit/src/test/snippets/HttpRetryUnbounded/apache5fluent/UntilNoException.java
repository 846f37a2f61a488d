package snippets.httpretryunbounded.apache5fluent;

import java.io.IOException;
import org.apache.hc.client5.http.fluent.Request;

/** The content is asked for until it comes. */
public final class UntilNoException {

  public String get(String uri) {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try {
        return Request.get(uri).execute().returnContent().asString();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
