package snippets.httpresponsenotclosed.urlconnection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URL;

/** Whether some line fits is known before the last one is read. */
public final class LinesCutShort {

  public boolean has(URL url, String word) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(1_000);
    BufferedReader reader =
        // BUG: Diagnostic contains: [HttpResponseNotClosed]
        new BufferedReader(new InputStreamReader(connection.getInputStream()));
    return reader.lines().anyMatch(line -> line.contains(word));
  }
}
