package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URL;

/**
 * One overload calls the other; each gives a new connection, and its callers set nothing.
 * One finding for both branches.
 */
public final class OverloadsOpenBare {

  static HttpURLConnection open(URL url, Proxy proxy) throws IOException {
    HttpURLConnection connection;
    if (proxy != null) {
      // BUG: Diagnostic contains: [HttpTimeoutMissing]
      connection = (HttpURLConnection) url.openConnection(proxy);
    } else {
      connection = (HttpURLConnection) url.openConnection();
    }
    return connection;
  }

  static HttpURLConnection open(String url, Proxy proxy) throws IOException {
    return open(new URL(url), proxy);
  }

  static byte[] get(String url, Proxy proxy) throws IOException {
    return read(open(url, proxy));
  }

  private static byte[] read(HttpURLConnection connection) throws IOException {
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
