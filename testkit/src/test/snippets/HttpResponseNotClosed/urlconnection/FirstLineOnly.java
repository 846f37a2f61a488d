package snippets.httpresponsenotclosed.urlconnection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;

/** One line is read; the rest keeps the connection. */
public final class FirstLineOnly {

  public String firstLine(HttpURLConnection connection) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            // BUG: Diagnostic contains: [HttpResponseNotClosed]
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
    return reader.readLine();
  }
}
