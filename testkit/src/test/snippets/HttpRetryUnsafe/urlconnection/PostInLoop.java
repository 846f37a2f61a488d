package snippets.httpretryunsafe.urlconnection;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** What is created may be there twice. */
public final class PostInLoop {

  public int send(URL url, byte[] order) throws IOException {
    for (int attempt = 0; attempt < 3; attempt++) {
      HttpURLConnection connection = (HttpURLConnection) url.openConnection();
      connection.setConnectTimeout(2_000);
      connection.setReadTimeout(5_000);
      connection.setRequestMethod("POST");
      connection.setDoOutput(true);
      try (OutputStream out = connection.getOutputStream()) {
        out.write(order);
      }
      try {
        // BUG: Diagnostic contains: [HttpRetryUnsafe]
        return connection.getResponseCode();
      } catch (IOException e) {
        System.err.println("again: " + e);
      } finally {
        connection.disconnect();
      }
    }
    return -1;
  }
}
