package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/** Only where there is a place for the body is it read, and closed. */
public final class OptionalTarget {

  public void load(URL url, Path target) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(1000);
    connection.setReadTimeout(1000);
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    InputStream in = connection.getInputStream();
    if (target != null) {
      Files.copy(in, target);
      in.close();
    }
  }

  public void loadOrDisconnect(URL url, Path target) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(1000);
    connection.setReadTimeout(1000);
    try {
      InputStream in = connection.getInputStream();
      if (target != null) {
        Files.copy(in, target);
      }
    } finally {
      // BUG: Diagnostic contains: [HttpResponseNotDrained]
      connection.disconnect();
    }
  }
}
