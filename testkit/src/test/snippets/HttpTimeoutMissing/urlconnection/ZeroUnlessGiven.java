package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** The setters are called with zero, unless some caller gives a time. */
public final class ZeroUnlessGiven {

  public int zero(URL url, int given) throws IOException {
    int millis = 0;
    if (given > 0) {
      millis = given;
    }
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(millis);
    connection.setReadTimeout(millis);
    return read(connection);
  }

  public int second(URL url, int given) throws IOException {
    int millis = 1_000;
    if (given > 0) {
      millis = given;
    }
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(millis);
    connection.setReadTimeout(millis);
    return read(connection);
  }

  public int either(URL url, boolean isSlow) throws IOException {
    int millis = 0;
    if (isSlow) {
      millis = 10_000;
    } else {
      millis = 1_000;
    }
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(millis);
    connection.setReadTimeout(millis);
    return read(connection);
  }

  public int parsed(URL url, String text) throws IOException {
    int millis = 0;
    try {
      millis = Integer.parseInt(text);
    } catch (NumberFormatException e) {
      millis = 1_000;
    }
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(millis);
    connection.setReadTimeout(millis);
    return read(connection);
  }

  private static int read(HttpURLConnection connection) throws IOException {
    try (InputStream body = connection.getInputStream()) {
      return body.readAllBytes().length;
    }
  }
}
