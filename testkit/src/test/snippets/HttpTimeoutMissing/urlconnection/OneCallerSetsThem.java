package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** The one caller of the helper sets the timeouts, the other forgets them. */
public final class OneCallerSetsThem {

  public byte[] load(URL url) throws IOException {
    HttpURLConnection connection = open(url);
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(1_000);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  public int status(URL url) throws IOException {
    HttpURLConnection connection = open(url);
    connection.setRequestMethod("HEAD");
    return connection.getResponseCode();
  }

  private static HttpURLConnection open(URL url) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestProperty("Accept", "*/*");
    return connection;
  }
}
