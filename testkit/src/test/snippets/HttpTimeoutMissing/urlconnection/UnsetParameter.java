package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** A helper is handed a time that may not be set. */
public final class UnsetParameter {

  private int millis = -1;

  public void setMillis(int millis) {
    this.millis = millis;
  }

  public int unset(URL url) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    bound(connection, millis);
    return read(connection);
  }

  public int set(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    boundTo(connection, 3_000);
    return read(connection);
  }

  private static void bound(HttpURLConnection connection, int millis) {
    if (millis > 0) {
      connection.setConnectTimeout(millis);
      connection.setReadTimeout(millis);
    }
  }

  private static void boundTo(HttpURLConnection connection, int millis) {
    if (millis > 0) {
      connection.setConnectTimeout(millis);
      connection.setReadTimeout(millis);
    }
  }

  private static int read(HttpURLConnection connection) throws IOException {
    try (InputStream body = connection.getInputStream()) {
      return body.readAllBytes().length;
    }
  }
}
