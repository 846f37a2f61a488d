package snippets.httpretryunsafe.urlconnection;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.URL;

/** The helper makes a POST of each connection, and the loop opens three of them. */
public final class HelperOpensPost {

  private final URL url;

  public HelperOpensPost(URL url) {
    this.url = url;
  }

  public int report(byte[] event) throws IOException {
    IOException last = null;
    for (int attempt = 0; attempt < 3; attempt++) {
      HttpURLConnection connection = post();
      try (OutputStream out = connection.getOutputStream()) {
        out.write(event);
      } catch (ConnectException e) {
        last = e;
        continue;
      }
      try {
        // BUG: Diagnostic contains: [HttpRetryUnsafe]
        return connection.getResponseCode();
      } catch (IOException e) {
        last = e;
      } finally {
        connection.disconnect();
      }
    }
    throw last;
  }

  private HttpURLConnection post() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(3_000);
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    return connection;
  }
}
