package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;

/** The throw comes before any stream is opened. */
public final class ThrowBeforeStream {

  public byte[] get(HttpURLConnection connection) throws IOException {
    if (connection.getResponseCode() != 200) {
      throw new IOException("HTTP " + connection.getResponseCode());
    }
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
