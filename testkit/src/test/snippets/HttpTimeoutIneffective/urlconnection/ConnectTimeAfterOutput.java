package snippets.httptimeoutineffective.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** Writing the form has connected before the time is set. */
public final class ConnectTimeAfterOutput {

  public String submit(URL action, byte[] form) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) action.openConnection();
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.setFixedLengthStreamingMode(form.length);
    connection.setReadTimeout(5_000);
    try (OutputStream out = connection.getOutputStream()) {
      out.write(form);
    }
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    connection.setConnectTimeout(2_000);
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
