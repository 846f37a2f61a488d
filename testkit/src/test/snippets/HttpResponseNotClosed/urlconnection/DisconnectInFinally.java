package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;

/** Disconnecting drops the socket on every path. */
public final class DisconnectInFinally {

  public String get(HttpURLConnection connection) throws IOException {
    try {
      InputStream in = connection.getInputStream();
      if (connection.getContentLength() > 1_000_000) {
        throw new IOException("too long");
      }
      return new String(in.readNBytes(1_000), StandardCharsets.UTF_8);
    } finally {
      connection.disconnect();
    }
  }
}
