package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** The helper opens it, nobody sets a timeout. */
public final class HelperOpensBare {

  public byte[] load(URL url) throws IOException {
    HttpURLConnection connection = open(url);
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  private static HttpURLConnection open(URL url) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestProperty("Accept", "application/pdf");
    return connection;
  }
}
