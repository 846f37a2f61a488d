package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** A body is written, then the wait for the answer begins. */
public final class PostWithoutTimeouts {

  public int post(URL url, byte[] body) throws IOException {
    HttpURLConnection connection =
        // BUG: Diagnostic contains: [HttpTimeoutMissing]
        (HttpURLConnection) url.openConnection();
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.setFixedLengthStreamingMode(body.length);
    try (OutputStream out = connection.getOutputStream()) {
      out.write(body);
    }
    try {
      return connection.getResponseCode();
    } finally {
      connection.disconnect();
    }
  }
}
