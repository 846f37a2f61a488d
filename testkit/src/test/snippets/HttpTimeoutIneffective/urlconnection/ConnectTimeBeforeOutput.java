package snippets.httptimeoutineffective.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** Both times are set before the form is written. */
public final class ConnectTimeBeforeOutput {

  public String submit(URL action, byte[] form) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) action.openConnection();
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.setFixedLengthStreamingMode(form.length);
    connection.setReadTimeout(5_000);
    connection.setConnectTimeout(2_000);
    try (OutputStream out = connection.getOutputStream()) {
      out.write(form);
    }
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
