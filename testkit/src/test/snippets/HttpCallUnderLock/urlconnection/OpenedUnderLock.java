package snippets.httpcallunderlock.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** Opening does not connect. */
public final class OpenedUnderLock {

  public byte[] get(URL url) throws IOException {
    HttpURLConnection connection = open(url);
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  private synchronized HttpURLConnection open(URL url) throws IOException {
    return (HttpURLConnection) url.openConnection();
  }
}
