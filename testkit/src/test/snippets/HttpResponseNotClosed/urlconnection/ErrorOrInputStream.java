package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;

/** Whichever stream it is, it is closed. */
public final class ErrorOrInputStream {

  public String get(HttpURLConnection connection) throws IOException {
    boolean ok = connection.getResponseCode() < 400;
    try (InputStream in = ok ? connection.getInputStream() : connection.getErrorStream()) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
