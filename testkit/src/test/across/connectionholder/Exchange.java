package across.connectionholder;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** Has a connection, and asks it. */
final class Exchange implements AutoCloseable {
  private final HttpURLConnection connection;

  Exchange(URL url) throws IOException {
    connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(1000);
    connection.setReadTimeout(1000);
  }

  int status() throws IOException {
    return connection.getResponseCode();
  }

  InputStream body() throws IOException {
    return connection.getInputStream();
  }

  @Override
  public void close() {
    connection.disconnect();
  }
}
