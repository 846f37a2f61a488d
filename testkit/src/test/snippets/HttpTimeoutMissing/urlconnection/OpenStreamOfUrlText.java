package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** A text named as a URL, and nothing about files. */
public final class OpenStreamOfUrlText {

  public byte[] load(String imageUrl) throws IOException {
    URL url = new URL(imageUrl);
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    try (InputStream in = url.openStream()) {
      return in.readAllBytes();
    }
  }
}
