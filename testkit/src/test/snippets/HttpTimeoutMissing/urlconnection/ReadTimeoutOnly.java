package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A host that drops packets is given up by the system: a note, which is off. */
public final class ReadTimeoutOnly {

  public String get(URI uri) throws IOException {
    HttpURLConnection connection;
    connection = (HttpURLConnection) uri.toURL().openConnection();
    connection.setReadTimeout(3_000);
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
