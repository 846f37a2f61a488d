package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** The overloads give it bare; the one caller sets the timeouts. */
public final class OverloadsBoundByCaller {

  static HttpURLConnection open(URL url) throws IOException {
    return (HttpURLConnection) url.openConnection();
  }

  static HttpURLConnection open(String url) throws IOException {
    return open(new URL(url));
  }

  static byte[] get(String url) throws IOException {
    HttpURLConnection connection = open(url);
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(2_000);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
