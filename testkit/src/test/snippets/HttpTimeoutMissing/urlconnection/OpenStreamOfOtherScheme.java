package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** Another protocol. */
public final class OpenStreamOfOtherScheme {

  public byte[] load(String uri) throws IOException {
    if (!uri.startsWith("ftp://")) {
      return new byte[0];
    }
    try (InputStream in = new URL(uri).openStream()) {
      return in.readAllBytes();
    }
  }
}
