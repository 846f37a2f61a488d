package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** The address starts with http, whatever follows. */
public final class OpenStreamConcatenation {

  private static final String BASE = "http://tiles.example.org/";

  public byte[] tile(int x, int y) throws IOException {
    URL url = new URL(BASE + x + "/" + y + ".png");
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    try (InputStream in = url.openStream()) {
      return in.readAllBytes();
    }
  }
}
