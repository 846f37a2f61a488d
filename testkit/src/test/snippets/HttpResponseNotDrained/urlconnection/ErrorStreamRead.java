package snippets.httpresponsenotdrained.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** Either stream is read and closed before the connection is given up. */
public final class ErrorStreamRead {

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
      boolean refused = connection.getResponseCode() >= 400;
      try (InputStream in = refused ? connection.getErrorStream() : connection.getInputStream()) {
        String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        if (refused) {
          throw new IOException("refused: " + text);
        }
        return text;
      }
    } finally {
      connection.disconnect();
    }
  }
}
