package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLConnection;

/** The same connection, cast by a method. */
public final class CastByClass {

  public byte[] unbounded(String host) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    URLConnection raw = new URL("http://" + host).openConnection();
    HttpURLConnection connection = HttpURLConnection.class.cast(raw);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  public byte[] bounded(String host) throws IOException {
    URLConnection raw = new URL("http://" + host).openConnection();
    HttpURLConnection connection = HttpURLConnection.class.cast(raw);
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(2_000);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
