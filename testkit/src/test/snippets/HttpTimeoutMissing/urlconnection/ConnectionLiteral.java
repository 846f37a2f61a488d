package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;

/** No cast shows it, but the literal does. */
public final class ConnectionLiteral {

  public byte[] schema() throws IOException {
    URL url = new URL("https://schemas.example.org/v2/order.xsd");
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    URLConnection connection = url.openConnection();
    connection.setRequestProperty("User-Agent", "importer");
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
