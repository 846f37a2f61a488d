package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** The default is a server; others may set another. */
public final class OpenStreamOfDefaultAddress {

  private static String list = "https://example.test/list.txt";

  public static void use(String other) {
    list = other;
  }

  public byte[] load() throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    try (InputStream in = new URL(list).openStream()) {
      return in.readAllBytes();
    }
  }
}
