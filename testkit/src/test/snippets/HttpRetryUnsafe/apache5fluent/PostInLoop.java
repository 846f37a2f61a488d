package snippets.httpretryunsafe.apache5fluent;

import java.io.IOException;
import org.apache.hc.client5.http.fluent.Request;

/** What is created may be there twice. */
public final class PostInLoop {

  public String send(String uri) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpRetryUnsafe]
        return Request.post(uri).execute().returnContent().asString();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
