package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** The method asks for the scheme, so it can be http. */
public final class OpenStreamOfTestedScheme {

  public byte[] load(String location) throws IOException {
    if (!location.startsWith("https://")) {
      throw new IOException("not a server: " + location);
    }
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    try (InputStream in = new URL(location).openStream()) {
      return in.readAllBytes();
    }
  }
}
