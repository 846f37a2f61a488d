package snippets.httptimeoutineffective.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;

/** The connection stands when its time to connect is set. */
public final class ConnectTimeAfterConnect {

  private static final int MILLIS = 3_000;

  public byte[] load(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setReadTimeout(MILLIS);
    connection.connect();
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    connection.setConnectTimeout(MILLIS);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
