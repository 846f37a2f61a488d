package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** The overload that most callers use gives no time. */
public final class UnsetOfOverload {

  public static int length(URL url) throws IOException {
    return length(url, -1);
  }

  public static int length(URL url, int millis) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    if (millis > 0) {
      connection.setConnectTimeout(millis);
      connection.setReadTimeout(millis);
    }
    try (InputStream body = connection.getInputStream()) {
      return body.readAllBytes().length;
    }
  }

  public static int first(URL url) throws IOException {
    return first(url, 5_000);
  }

  public static int first(URL url, int millis) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    if (millis > 0) {
      connection.setConnectTimeout(millis);
      connection.setReadTimeout(millis);
    }
    try (InputStream body = connection.getInputStream()) {
      return body.readAllBytes().length;
    }
  }
}
