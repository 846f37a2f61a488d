package snippets.httpresponsenotdrained.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** A refused message is disconnected with its page unread. */
public final class RefusedAfterPost {

  public String send(URL url, byte[] json) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.setFixedLengthStreamingMode(json.length);
    try {
      try (OutputStream out = connection.getOutputStream()) {
        out.write(json);
      }
      // BUG: Diagnostic contains: [HttpResponseNotDrained]
      int status = connection.getResponseCode();
      if (status >= 400) {
        throw new IOException("refused: " + status);
      }
      try (InputStream in = connection.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } finally {
      connection.disconnect();
    }
  }
}
