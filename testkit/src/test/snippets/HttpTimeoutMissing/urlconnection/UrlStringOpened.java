package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** What a text named so holds may be a file as well: a note at most. */
public final class UrlStringOpened {

  public byte[] load(String urlValue) throws IOException {
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
