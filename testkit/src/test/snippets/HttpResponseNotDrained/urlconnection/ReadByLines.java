package snippets.httpresponsenotdrained.urlconnection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URL;

/** A reader reads to the end. */
public final class ReadByLines {

  public String get(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    StringBuilder text = new StringBuilder();
    try {
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(connection.getInputStream()));
      String line;
      while ((line = reader.readLine()) != null) {
        text.append(line);
      }
    } finally {
      // BUG: Diagnostic contains: [HttpResponseNotDrained]
      connection.disconnect();
    }
    return text.toString();
  }
}
