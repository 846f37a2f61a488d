package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLConnection;

/** The connection has two names, and is ended by the other one. */
public final class OtherName {

  public int asked(URL url) throws IOException {
    URLConnection connection = bounded(url.openConnection());
    HttpURLConnection http = (HttpURLConnection) connection;
    try {
      return ((HttpURLConnection) connection).getResponseCode();
    } finally {
      http.disconnect();
    }
  }

  public int first(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(1_000);
    HttpURLConnection http = (HttpURLConnection) connection;
    InputStream in = null;
    try {
      in = http.getInputStream();
      return in.read();
    } catch (IOException e) {
      return ((HttpURLConnection) connection).getResponseCode();
    } finally {
      if (in != null) {
        in.close();
      }
      http.disconnect();
    }
  }

  public int leaking(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(1_000);
    HttpURLConnection http = (HttpURLConnection) connection;
    http.setRequestMethod("GET");
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return ((HttpURLConnection) connection).getResponseCode();
  }

  private static URLConnection bounded(URLConnection connection) {
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(1_000);
    return connection;
  }
}
