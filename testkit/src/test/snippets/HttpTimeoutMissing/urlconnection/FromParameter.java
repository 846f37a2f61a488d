package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;

/** The connection was opened elsewhere. */
public final class FromParameter {

  public String read(HttpURLConnection connection) throws IOException {
    connection.setRequestMethod("GET");
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
