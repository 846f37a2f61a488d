package snippets.httpretryunsafe.apache4fluent;

import java.io.IOException;
import org.apache.http.client.fluent.Request;

/** What is created may be there twice. */
public final class PostInLoop {

  public String send(String uri) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpRetryUnsafe]
        return Request.Post(uri).connectTimeout(2_000).socketTimeout(5_000).execute().returnContent().asString();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
