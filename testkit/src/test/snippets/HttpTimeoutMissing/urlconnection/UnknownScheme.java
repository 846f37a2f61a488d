package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** Whatever the caller passes: file, jar, or http. */
public final class UnknownScheme {

  public String read(URL source) throws IOException {
    try (InputStream in = source.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
