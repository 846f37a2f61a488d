package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** Helpers that others may call, too: what others set up is another connection. */
public class PackagePrivateHelpers {

  protected HttpURLConnection open(URL url) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return (HttpURLConnection) url.openConnection();
  }

  static byte[] read(HttpURLConnection connection) throws IOException {
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  public byte[] load(URL url) throws IOException {
    return read(open(url));
  }
}
