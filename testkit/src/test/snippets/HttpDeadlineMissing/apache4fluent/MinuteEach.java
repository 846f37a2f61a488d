package snippets.httpdeadlinemissing.apache4fluent;

import java.io.IOException;
import org.apache.http.client.fluent.Request;

/** Five times a minute for each read. */
public final class MinuteEach {

  public String get(String uri) throws IOException {
    for (int attempt = 0; attempt < 5; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpDeadlineMissing]
        return Request.Get(uri).connectTimeout(2_000).socketTimeout(60_000).execute().returnContent().asString();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    throw new IOException("gave up");
  }
}
