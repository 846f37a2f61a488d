package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.springframework.core.io.UrlResource;

/** Closed in a finally block. */
public final class SpringResourceClosed {

  public int first() throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    InputStream in = new UrlResource(new URL("https://cdn.example/a.png")).getInputStream();
    try {
      return in.read();
    } finally {
      in.close();
    }
  }
}
