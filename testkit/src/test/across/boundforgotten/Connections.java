package across.boundforgotten;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

final class Connections {
  static HttpURLConnection open(String url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(url).openConnection();
    connection.setConnectTimeout(1_000);
    return connection;
  }

  static HttpURLConnection bounded(String url) throws IOException {
    HttpURLConnection connection = open(url);
    connection.setReadTimeout(1_000);
    return connection;
  }

  static void apply(HttpURLConnection connection) {
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(1_000);
  }

  static void accept(HttpURLConnection connection) {
    connection.setRequestProperty("Accept", "text/plain");
  }

  static void maybe(HttpURLConnection connection, int millis) {
    if (millis > 0) {
      connection.setReadTimeout(millis);
    }
  }
}
