package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** The class has an openConnection of its own, which sets the timeouts. */
public final class SameNamedOpenConnection {

  public byte[] load(URL url) throws IOException {
    HttpURLConnection connection = openConnection(url);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  private HttpURLConnection openConnection(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(5_000);
    connection.setReadTimeout(30_000);
    return connection;
  }
}
