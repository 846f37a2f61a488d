package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** What a text named so holds is taken to be on a server. */
public final class UrlStringOpened {

  public byte[] load(String urlValue) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    try (InputStream in = new URL(urlValue).openStream()) {
      return in.readAllBytes();
    }
  }

  public byte[] curled(String curled) throws IOException {
    try (InputStream in = new URL(curled).openStream()) {
      return in.readAllBytes();
    }
  }
}
