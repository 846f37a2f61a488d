package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** Read from the class path. */
public final class OpenStreamOfResource {

  public byte[] load(String name) throws IOException {
    URL url = getClass().getResource(name);
    try (InputStream in = url.openStream()) {
      return in.readAllBytes();
    }
  }
}
