package across.waitedelsewhere;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;

final class Connections {
  private Connections() {}

  static void check(HttpURLConnection connection) throws IOException {
    if (connection.getResponseCode() != 200) {
      throw new IOException(connection.getResponseMessage());
    }
  }

  static byte[] read(HttpURLConnection connection) throws IOException {
    connection.setRequestProperty("Accept", "text/plain");
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  static byte[] readAsSaid(HttpURLConnection connection, int timeout) throws IOException {
    connection.setConnectTimeout(timeout);
    connection.setReadTimeout(timeout);
    return read(connection);
  }
}
