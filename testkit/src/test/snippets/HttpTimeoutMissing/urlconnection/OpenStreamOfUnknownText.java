package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** A text that says nothing of servers. */
public final class OpenStreamOfUnknownText {

  public byte[] load(String location) throws IOException {
    try (InputStream in = new URL(location).openStream()) {
      return in.readAllBytes();
    }
  }
}
