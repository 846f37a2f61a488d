package shop;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Café. */
final class Menu {
  int status(String address) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(address).toURL().openConnection();
    try {
      return connection.getResponseCode();
    } finally {
      connection.disconnect();
    }
  }
}
