package snippets.httpresponsenotclosed.urlconnection;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** Closed on every path. */
public final class GuavaSourceClosed {

  public int first() throws IOException {
    try (InputStream in =
        // BUG: Diagnostic contains: [HttpTimeoutMissing]
        Resources.asByteSource(new URL("https://keys.example/current")).openStream()) {
      return in.read();
    }
  }
}
