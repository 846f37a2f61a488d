package across.boundforgotten;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

final class Loader {
  byte[] open(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    HttpURLConnection connection = Connections.open(url);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  byte[] openAndSet(String url) throws IOException {
    HttpURLConnection connection = Connections.open(url);
    connection.setReadTimeout(500);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  byte[] bounded(String url) throws IOException {
    HttpURLConnection connection = Connections.bounded(url);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  byte[] applied(String url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(url).openConnection();
    Connections.apply(connection);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  byte[] accepted(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    HttpURLConnection connection = (HttpURLConnection) new URL(url).openConnection();
    Connections.accept(connection);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  byte[] perhaps(String url, int millis) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(url).openConnection();
    connection.setConnectTimeout(500);
    Connections.maybe(connection, millis);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
