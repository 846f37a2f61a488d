package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** One method opens and keeps the connection, another sets the timeouts, a third reads. */
public final class SetWhereItIsKept {

  private HttpURLConnection connection;

  public void open(URL url) throws IOException {
    connection = connection(url);
  }

  public void bound(int millis) {
    connection.setConnectTimeout(millis);
    connection.setReadTimeout(millis);
  }

  public byte[] load() throws IOException {
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  private static HttpURLConnection connection(URL url) throws IOException {
    return (HttpURLConnection) url.openConnection();
  }
}
