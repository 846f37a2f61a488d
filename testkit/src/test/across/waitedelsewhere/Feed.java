package across.waitedelsewhere;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

final class Feed {
  byte[] readElsewhere(String address) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    HttpURLConnection connection = (HttpURLConnection) new URL(address).openConnection();
    return Connections.read(connection);
  }

  byte[] checkedElsewhere(String address) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    HttpURLConnection connection = (HttpURLConnection) new URL(address).openConnection();
    try (InputStream in = connection.getInputStream()) {
      Connections.check(connection);
      return in.readAllBytes();
    }
  }

  byte[] bounded(String address) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(address).openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(2_000);
    return Connections.read(connection);
  }

  byte[] boundedElsewhere(String address) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(address).openConnection();
    return Connections.readAsSaid(connection, 2_000);
  }
}
