package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;

/** If the input stream fails, the error stream takes its place. */
public final class ErrorStreamFallback {

  public String get(HttpURLConnection connection) throws IOException {
    InputStream in;
    try {
      in = connection.getInputStream();
    } catch (IOException e) {
      in = connection.getErrorStream();
      if (in == null) {
        throw e;
      }
    }
    try (InputStream body = in) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
