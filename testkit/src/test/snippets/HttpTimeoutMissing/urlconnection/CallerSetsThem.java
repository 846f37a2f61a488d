package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** The factory returns it bare; its caller sets the timeouts. */
public final class CallerSetsThem {

  public byte[] load(URL url) throws IOException {
    HttpURLConnection connection = open(url);
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(1_000);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  private static HttpURLConnection open(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestProperty("Accept", "*/*");
    return connection;
  }
}
