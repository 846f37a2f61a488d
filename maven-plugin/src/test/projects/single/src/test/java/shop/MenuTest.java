package shop;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

final class MenuTest {
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
