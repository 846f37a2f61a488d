package snippets.httpretryunsafe.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** Another connection sends the order another time. */
public final class OpenedAgain {

  public int order(URL url) throws IOException {
    HttpURLConnection connection = open(url);
    try {
      return connection.getResponseCode();
    } catch (IOException e) {
      connection.disconnect();
      connection = open(url);
      connection.setRequestMethod("POST");
      // BUG: Diagnostic contains: [HttpRetryUnsafe]
      return connection.getResponseCode();
    } finally {
      connection.disconnect();
    }
  }

  private static HttpURLConnection open(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(1_000);
    connection.setRequestMethod("POST");
    return connection;
  }
}
